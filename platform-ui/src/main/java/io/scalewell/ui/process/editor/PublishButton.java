package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.scalewell.shared.problem.InputError;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Workspace;

/** The way from a draft to a version; what is asked for it opens beside the button. */
final class PublishButton extends Composite<Div> {

    private final Workspace workspace;
    private final EditorServices services;
    private final DraftSession session;
    private final Editing editing;
    private final Button button = new Button();
    private final Popover popover = new Popover();

    PublishButton(Workspace workspace, EditorServices services, DraftSession session, Editing editing) {
        this.workspace = workspace;
        this.services = services;
        this.session = session;
        this.editing = editing;
        button.setText(getTranslation("editor.publish"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setWidth("min(480px, 100vw - 32px)");
        popover.getElement().setAttribute("aria-label", getTranslation("editor.publish"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                button.removeThemeVariants(ButtonVariant.PRIMARY);
                open();
            } else {
                button.addThemeVariants(ButtonVariant.PRIMARY);
                popover.removeAll();
            }
        });
        getContent().add(button, popover);
    }

    private void open() {
        popover.removeAll();
        popover.add(new PublishForm(workspace, services, session, this::mend, editing::published, this::done));
    }

    private void mend(InputError problem) {
        popover.close();
        editing.mend(problem);
    }

    private void done() {
        popover.close();
        workspace.go(ProcessNavigation.page(session.key()));
    }
}
