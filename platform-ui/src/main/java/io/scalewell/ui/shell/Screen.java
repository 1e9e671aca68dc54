package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A screen with its header, a place for problems, its content, and on demand a panel beside it. */
public abstract class Screen extends MasterDetailLayout implements HasDynamicTitle {

    private final Workspace workspace;
    private final ScreenHeader header;
    private final ProblemArea problems = new ProblemArea();
    private final Div page = new Div();
    private String title = "";
    private String tabTitle = "";
    private @Nullable Runnable onPanelClose;

    protected Screen(Workspace workspace) {
        this.workspace = workspace;
        header = new ScreenHeader(workspace);
        page.addClassName("sw-page");
        page.add(header, problems);
        addClassName("sw-split");
        setSizeFull();
        setMaster(page);
        setExpandMaster(true);
        setMasterSize("min(520px, 100%)");
        setDetailSize("420px");
        setOverlaySize("min(480px, 100%)");
        addBackdropClickListener(click -> closePanel());
        addDetailEscapePressListener(press -> closePanel());
    }

    protected final Workspace workspace() {
        return workspace;
    }

    protected final ScreenHeader header() {
        return header;
    }

    protected final ProblemArea problems() {
        return problems;
    }

    /** Lines up content under the header. */
    protected final void add(Component... components) {
        page.add(components);
    }

    /** Shows this under the header, instead of what was there. */
    protected final void replaceContent(Component... components) {
        page.removeAll();
        page.add(header, problems);
        page.add(components);
    }

    /** Lines of text stay as short as one reads them best. */
    protected final void narrow() {
        page.addClassName("sw-page-text");
    }

    protected final void showTitle(String text) {
        title = text;
        header.showTitle(text);
        showTabTitle(text);
    }

    /** What the screen is called, without the organization. */
    final String title() {
        return title;
    }

    /** For a title in the browser's tab that says more, such as a count. */
    protected final void showTabTitle(String text) {
        tabTitle = workspace.title(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(tabTitle));
    }

    /** Opens a panel; what closes it (its button, Escape, a click beside it) runs the action, which puts the address right. */
    protected final void showPanel(ScreenPanel panel, Runnable onClose) {
        onPanelClose = onClose;
        setDetail(panel);
        header.setPrimaryShown(false);
        PanelName.show(this, panel.title());
    }

    protected final void hidePanel() {
        onPanelClose = null;
        setDetail(null);
        header.setPrimaryShown(true);
    }

    protected final boolean hasPanel() {
        return getDetail() != null;
    }

    private void closePanel() {
        var action = onPanelClose;
        if (action != null) {
            action.run();
        }
    }

    @Override
    public final String getPageTitle() {
        return tabTitle;
    }
}
