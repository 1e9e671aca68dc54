package io.scalewell.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.scalewell.shared.problem.Forbidden;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that the reader's role does not open. */
@PermitAll
@ParentLayout(MainLayout.class)
public final class ForbiddenView extends ErrorScreen implements HasErrorParameter<Forbidden> {

    ForbiddenView(Workspace workspace) {
        super(workspace);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> parameter) {
        tell("error.403.title", parameter.getException().message().in(getLocale()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
