package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * The bar that appears while the server cannot be reached, and takes the member's tasks along for the page that works then. Belongs
 * once into the shell.
 */
@Tag("sw-offline")
public final class OfflineBanner extends BrowserElement {

    private static final long serialVersionUID = 1L;

    public OfflineBanner() {
        super("offline.js");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.offline.");
    }

    /** Takes the tasks off the device again, and then does what follows; what has not been sent stays for its member. */
    public void leaveBehind(SerializableRunnable then) {
        getElement().executeJs("this.leaveBehind?.()").then(gone -> then.run(), failure -> then.run());
    }
}
