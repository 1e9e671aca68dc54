package io.scalewell.ui.process.version;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;

/** Makes an old version the draft and opens it; what the draft was before can be had back for a while. */
public record Restoring(Workspace workspace, Processes processes, ProblemArea problems) {

    public void restore(ProcessKey key, int number) {
        var before = problems.find(() -> processes.get(key));
        before.flatMap(draft -> problems.find(() -> processes.restore(key, number))
                        .map(restored -> {
                            Runnable undo = () -> {
                                processes.replaceDraft(key, draft.draft(), restored.draftRevision());
                                workspace.go(ProcessNavigation.versions(key));
                            };
                            return undo;
                        }))
                .ifPresent(undo -> {
                    workspace.go(ProcessNavigation.edit(key));
                    new UndoToast(UI.getCurrent().getTranslation("versions.restored", number), undo::run).open();
                });
    }
}
