package io.scalewell.ui.run;

import com.vaadin.flow.component.html.Span;

/** "4 of 11", with a bar. */
public final class Progress extends Span {

    public Progress(int done, int total) {
        super("");
        addClassName("sw-progress");
        setText(getTranslation("run.progress", done, total));
        getStyle().set("--value", (total == 0 ? 0 : 100 * done / total) + "%");
    }
}
