package io.scalewell.ui.process.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.scalewell.shared.process.ExportedFile;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Links to files that are made when somebody asks for them. */
final class Downloads {

    private Downloads() {}

    static Anchor link(String text, Supplier<ExportedFile> file) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var made = file.get();
            var content = made.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), made.name(), made.mediaType(), content.length);
        });
        var link = new Anchor(handler, text);
        link.addClassName("sw-button-link");
        return link;
    }
}
