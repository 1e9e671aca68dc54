package io.scalewell.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.search.Search;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address whose process, run or the like does not exist, or not in this organization. */
@PermitAll
@ParentLayout(MainLayout.class)
public final class MissingThingView extends ErrorScreen implements HasErrorParameter<NotFound> {

    private final Moved moved;

    MissingThingView(Workspace workspace, Search search) {
        super(workspace);
        moved = new Moved(workspace, search);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        tell("error.404.title", parameter.getException().message().in(getLocale()));
        add(moved);
        moved.lookFor(event.getLocation());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
