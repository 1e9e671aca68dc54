package io.scalewell.ui.process.editor;

import io.scalewell.shared.problem.InputError;
import io.scalewell.ui.process.StepWords.Section;

/** What the parts of the editor tell one another. */
interface Editing {

    /** What was typed in the checklist has been saved. */
    void draftTyped();

    /** Details of the draft have been saved. */
    void draftChanged();

    /** The draft is another one now, such as after somebody else's change. */
    void draftReplaced();

    /** A version was published, or asked for, from this draft: what is known about the process is old. */
    void published();

    /** The caret came to a step. */
    void selected(String step);

    /** The reader asks for a part of a step's details. */
    void ask(String step, Section section);

    /** Shows the steps as a map, or as a list again. */
    void showMap();

    /** Puts the caret into a step. */
    void jump(String step);

    /** Opens what a problem is about, and puts the reader's hand on it. */
    void mend(InputError problem);
}
