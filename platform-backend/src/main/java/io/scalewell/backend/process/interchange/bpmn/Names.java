package io.scalewell.backend.process.interchange.bpmn;

import java.util.HashSet;
import java.util.Set;

/** Tells the branches of a stage apart. */
final class Names {

    private static final int LENGTH = 190;

    private final String nameless;
    private final Set<String> given = new HashSet<>();

    /** @param nameless for a branch without a name */
    Names(String nameless) {
        this.nameless = nameless;
    }

    String next(String wish) {
        String stem = wish.isEmpty() ? nameless : Words.cut(wish, LENGTH);
        String name = stem;
        for (int number = 2; !given.add(name); number++) {
            name = stem + " (" + number + ")";
        }
        return name;
    }
}
