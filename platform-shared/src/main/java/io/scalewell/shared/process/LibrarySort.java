package io.scalewell.shared.process;

/** In which order processes are listed. */
public enum LibrarySort {
    /** What fits a text best first; by name when there is no text. */
    BEST,
    NAME,
    /** What was changed last first. */
    CHANGED
}
