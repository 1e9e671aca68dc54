package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing to see, and where to go on. */
abstract class ErrorScreen extends Screen {

    ErrorScreen(Workspace workspace) {
        super(workspace);
        narrow();
    }

    final void tell(String titleKey, String text) {
        showTitle(getTranslation(titleKey));
        add(new Paragraph(text), new ScreenLink(workspace(), "my-work", getTranslation("error.home")));
    }
}
