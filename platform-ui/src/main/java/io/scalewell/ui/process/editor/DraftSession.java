package io.scalewell.ui.process.editor;

import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import java.util.List;
import java.util.Objects;

/**
 * The draft as this screen knows it. A change that meets a newer draft is made again on that one, unless both concern the same
 * value: then neither wins without a person saying so.
 */
final class DraftSession {

    private static final int TRIES = 5;

    private final Processes processes;
    private ProcessDetail detail;

    DraftSession(Processes processes, ProcessKey key) {
        this.processes = processes;
        detail = processes.get(key);
    }

    ProcessKey key() {
        return detail.summary().key();
    }

    ProcessDetail detail() {
        return detail;
    }

    ProcessDefinition draft() {
        return detail.draft();
    }

    /** What stands in the way of publishing. */
    List<InputError> problems() {
        return processes.problems(key());
    }

    /** What is worth a look before publishing. */
    List<InputError> warnings() {
        return processes.warnings(key());
    }

    void reload() {
        detail = processes.get(key());
    }

    void adopt(ProcessDetail newer) {
        detail = newer;
    }

    /**
     * Makes a change and saves it.
     *
     * @throws EditConflict with the other's value and ours when somebody else changed the same value meanwhile; the session then
     *     knows the other's draft
     */
    void apply(Edit edit) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var base = draft();
            var merged = edit.merged();
            var mine = (merged == null ? edit.change() : merged).apply(base);
            if (mine.equals(base)) {
                return;
            }
            if (saved(mine)) {
                return;
            }
            reload();
            if (merged != null) {
                continue;
            }
            var theirs = edit.value().apply(draft());
            var ours = edit.value().apply(mine);
            if (!Objects.equals(theirs, edit.value().apply(base)) && !Objects.equals(theirs, ours)) {
                throw new EditConflict(edit.label(), theirs == null ? "" : theirs, ours == null ? "" : ours);
            }
        }
        throw new EditConflict(edit.label(), draft(), edit.change().apply(draft()));
    }

    private boolean saved(ProcessDefinition mine) {
        try {
            detail = processes.replaceDraft(key(), mine, detail.draftRevision());
            return true;
        } catch (EditConflict newer) {
            return false;
        }
    }

    /** Saves a whole draft; false when there is a newer one, which is then known and nothing has been saved. */
    boolean replace(ProcessDefinition mine) {
        if (mine.equals(draft()) || saved(mine)) {
            return true;
        }
        reload();
        return false;
    }
}
