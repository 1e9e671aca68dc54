package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;

/** Whether the browser's window has room for a panel beside the screen. */
final class WindowWidth {

    private static final int ROOM_FOR_A_PANEL = 1000;

    private boolean wide = true;

    WindowWidth(Component component) {
        component.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            page.executeJs("return innerWidth").then(Integer.class, this::measure);
            var resizing = page.addBrowserWindowResizeListener(resize -> measure(resize.getWidth()));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }

    boolean isWide() {
        return wide;
    }

    private void measure(int width) {
        wide = width >= ROOM_FOR_A_PANEL;
    }
}
