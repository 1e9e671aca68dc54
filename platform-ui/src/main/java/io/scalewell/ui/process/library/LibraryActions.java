package io.scalewell.ui.process.library;

import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.ProcessKey;

/** What can be done with a process in the library. */
interface LibraryActions {

    /** Makes it a favourite, or takes it out of them; answers whether that was possible. */
    boolean favour(ProcessKey process, boolean favourite);

    /** Takes it out of use, or into use again. */
    void retire(LibraryEntry entry, boolean retire);

    void start(ProcessKey process);

    void keepAsTemplate(ProcessKey process);
}
