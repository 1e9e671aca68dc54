package io.scalewell.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.scalewell.shared.search.Search;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. */
@PermitAll
@ParentLayout(MainLayout.class)
public final class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    private final Moved moved;

    NotFoundView(Workspace workspace, Search search) {
        super(workspace);
        moved = new Moved(workspace, search);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell("error.404.title", getTranslation("error.404.text"));
        add(moved);
        moved.lookFor(event.getLocation());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
