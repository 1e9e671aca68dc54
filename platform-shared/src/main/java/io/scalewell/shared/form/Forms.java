package io.scalewell.shared.form;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import java.util.Optional;

/**
 * The public forms of processes, one each. Reading is for every member; changing, opening and closing need {@code MANAGER} or
 * {@code ADMIN} and, for a token, the scope {@code DESIGN}.
 */
public interface Forms {

    /** The form, or a proposal made of the process's start fields while there is none. Throws {@code NotFound} for an unknown process. */
    FormDetail get(ProcessKey process);

    /**
     * Changes the form; outsiders see it at once when it is open.
     *
     * @param revision the one that was read; throws {@code EditConflict} when somebody else changed it since
     */
    FormDetail save(ProcessKey process, FormDefinition definition, long revision);

    /** Lets outsiders send it. Throws {@code Invalid} with what stands in the way. */
    FormDetail open(ProcessKey process);

    /** Lets nobody send it any more; runs that were started stay, and so do their tracking pages. */
    FormDetail close(ProcessKey process);

    /** The form as outsiders see it, open or not, with every start field as it is now; a proposal as well. */
    PublicForm preview(ProcessKey process);

    /** Who started a run by a form; empty for every other run. */
    Optional<FormSender> sender(RunKey run);
}
