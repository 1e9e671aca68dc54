package io.scalewell.ui.admin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;

/** A screen for admins. For others it says so; the services refuse them anyway. */
abstract class AdminScreen extends Screen implements BeforeEnterObserver {

    AdminScreen(Workspace workspace) {
        super(workspace);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        if (!workspace().me().role().mayAdminister()) {
            throw new Forbidden(getTranslation("error.403.text"));
        }
        show(Query.of(event.getLocation().getQueryParameters()));
    }

    abstract void show(Query query);
}
