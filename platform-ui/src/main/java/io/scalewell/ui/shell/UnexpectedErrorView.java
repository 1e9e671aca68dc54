package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that could not be shown. Stands alone, since the frame may be what failed; tells nothing but the number in the log. */
@AnonymousAllowed
public final class UnexpectedErrorView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    UnexpectedErrorView() {
        addClassNames("sw-page", "sw-page-text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = ErrorId.log(parameter.getCaughtException());
        var number = new Code(id);
        number.addClassName("sw-error-id");
        var text = new Paragraph(getTranslation("error.500.text") + " ");
        text.add(number);
        var again = new Anchor(event.getLocation().getPathWithQueryParameters(), getTranslation("error.500.again"));
        again.setRouterIgnore(true);
        add(new H1(getTranslation("error.500.title")), text, again);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.500.title");
    }
}
