package io.scalewell.backend.process.interchange.markdown;

import java.util.ArrayList;
import java.util.List;

/** What was not understood, one sentence each; beyond a number, how many more there were. */
final class Warnings {

    private static final int MOST = 100;

    private final List<String> sentences = new ArrayList<>();
    private int more;

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add("There are " + more + " more such lines.");
        }
        return all;
    }
}
