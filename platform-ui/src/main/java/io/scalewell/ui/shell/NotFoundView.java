package io.scalewell.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. */
@PermitAll
@ParentLayout(MainLayout.class)
public final class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    NotFoundView(Workspace workspace) {
        super(workspace);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell("error.404.title", getTranslation("error.404.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
