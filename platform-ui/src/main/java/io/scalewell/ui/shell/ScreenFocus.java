package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;

/** Moves the focus to the title of a new screen, so that keys and screen readers begin there. */
final class ScreenFocus {

    private ScreenFocus() {}

    /** The first screen of a page keeps the browser's focus. */
    static void moveToTitle(Component main, boolean moved) {
        if (moved) {
            main.getElement().executeJs("""
                            setTimeout(() => {
                              const title = this.querySelector('h1');
                              if (title && !this.contains(document.activeElement)) {
                                title.tabIndex = -1;
                                title.focus({preventScroll: true});
                              }
                              this.scrollTo?.(0, 0);
                            })""");
        }
    }
}
