package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The address of an organization leads to the reader's work. */
@PermitAll
@Route(value = "", layout = MainLayout.class)
public final class WorkspaceHomeView extends Div implements BeforeEnterObserver {

    private final Workspace workspace;

    WorkspaceHomeView(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(workspace.link("my-work"));
    }
}
