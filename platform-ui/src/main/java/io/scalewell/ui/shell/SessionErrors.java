package io.scalewell.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.scalewell.shared.problem.Problem;

/** Tells what no screen has caught: a problem in its own words, anything else by its number in the log only. */
@SpringComponent
class SessionErrors implements VaadinServiceInitListener {

    private static final int SHOWN_MILLIS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler((ErrorHandler) this::tell));
    }

    private void tell(ErrorEvent event) {
        var ui = UI.getCurrent();
        var error = event.getThrowable();
        var text = error instanceof Problem problem && ui != null
                ? problem.message().in(ui.getLocale())
                : null;
        if (text == null) {
            var id = ErrorId.log(error);
            text = ui == null ? id : ui.getTranslation("problem.unexpected", id);
        }
        if (ui != null) {
            var toast = new Notification(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
            toast.setAssertive(true);
            toast.open();
        }
    }
}
