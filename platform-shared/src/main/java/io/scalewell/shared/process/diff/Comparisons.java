package io.scalewell.shared.process.diff;

import io.scalewell.shared.process.ProcessKey;
import java.util.Locale;

/** Compares the states of a process. Reading is for every member. */
public interface Comparisons {

    /** The number that stands for the draft. */
    int DRAFT = 0;

    /** What changed on the way from one version, or the draft, to another. Throws {@code NotFound} for one that does not exist. */
    ProcessDiff compare(ProcessKey key, int from, int to, Locale reader);
}
