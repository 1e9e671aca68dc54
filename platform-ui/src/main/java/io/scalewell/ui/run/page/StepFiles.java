package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.file.FileDrop;
import io.scalewell.ui.file.FileLink;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that people have put to a step, and where one puts more: chosen, dropped, pasted, or taken with the camera. */
final class StepFiles extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems;
    private final UnorderedList list = new UnorderedList();
    private final FileDrop drop;
    private @Nullable TaskView task;
    private List<TaskFile> shown = List.of();

    StepFiles(Workspace workspace, RunWork work, ProblemArea problems) {
        this.workspace = workspace;
        this.work = work;
        this.problems = problems;
        addClassName("sw-step-files");
        list.addClassName("sw-sub");
        list.getElement().setAttribute("aria-label", getTranslation("run.files"));
        drop = new FileDrop(getTranslation("run.files.add"), work.services().store()::storeForRun, this::attach)
                .withCamera();
        add(list, drop);
    }

    void takePastesOf(Component area) {
        drop.takePastesOf(area);
    }

    void show(TaskView of, List<TaskFile> files) {
        task = of;
        boolean open =
                of.state() != TaskState.CANCELLED && workspace.me().role().mayWork();
        drop.setVisible(open);
        if (!files.equals(shown)) {
            shown = files;
            list.removeAll();
            files.forEach(file -> list.add(item(file)));
        }
        list.setVisible(!files.isEmpty());
        setVisible(open || !files.isEmpty());
    }

    private ListItem item(TaskFile file) {
        var by = new Span(
                getTranslation("run.files.by", file.by(), workspace.times().moment(file.at())));
        by.addClassName("sw-quiet");
        var item = new ListItem(new FileLink(file.file()), by);
        if (file.removable()) {
            var remove = new Button(new Icon(Symbol.TRASH), click -> detach(file));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(
                    getTranslation("editor.field.remove", file.file().name()));
            item.add(remove);
        }
        return item;
    }

    private void attach(Attachment stored) {
        var at = task;
        if (at != null && problems.attempt(() -> work.services().files().attach(at.id(), FileId.of(stored.id())))) {
            work.page().refresh();
        }
    }

    private void detach(TaskFile file) {
        if (problems.attempt(() -> work.services()
                .files()
                .detach(file.task(), FileId.of(file.file().id())))) {
            work.page().refresh();
        }
    }
}
