package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing to see, and where to go on. */
abstract class ErrorScreen extends Screen {

    ErrorScreen(Workspace workspace) {
        super(workspace);
        addClassName("sw-page-text");
    }

    final void tell(String titleKey, String text) {
        showTitle(getTranslation(titleKey));
        var home = new Anchor(workspace().link("my-work"), getTranslation("error.home"));
        home.getElement().setAttribute("router-link", true);
        add(new Paragraph(text), home);
    }
}
