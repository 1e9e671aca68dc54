package io.scalewell.ui.shell;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/**
 * Names the dialog that a panel becomes when it is laid over the screen on a phone: the layout gives it the role but no name, and
 * a name without the role would be wrong beside the screen.
 */
final class PanelName {

    private PanelName() {}

    static void show(MasterDetailLayout layout, String name) {
        layout.getElement().executeJs("""
                        const detail = this.shadowRoot?.getElementById('detail');
                        if (!detail) {
                          return;
                        }
                        this.panelName = $0;
                        const name = () => detail.hasAttribute('role')
                          ? detail.setAttribute('aria-label', this.panelName)
                          : detail.removeAttribute('aria-label');
                        this.panelWatch ??= new MutationObserver(name);
                        this.panelWatch.observe(detail, {attributes: true, attributeFilter: ['role']});
                        name();""", name);
    }
}
