package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.Reviews;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Takes the minutes away, as a file or on paper. */
final class MinutesActions {

    private static final String MARKDOWN = "text/markdown;charset=utf-8";

    private MinutesActions() {}

    static Component download(Reviews reviews, ReviewKey key, String text) {
        var name = key + ".md";
        var handler = DownloadHandler.fromInputStream(
                request -> {
                    var bytes = reviews.minutes(key).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, MARKDOWN, bytes.length);
                },
                name);
        var link = new Anchor(handler, text);
        link.addClassName("sw-button-link");
        return link;
    }

    static Component print(String text) {
        return new Button(text, click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }
}
