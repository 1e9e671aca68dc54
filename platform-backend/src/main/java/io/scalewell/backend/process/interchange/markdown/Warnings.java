package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;

/** What was not understood, one sentence each; beyond a number, how many more there were. */
final class Warnings {

    private static final int MOST = 100;

    private final List<Message> sentences = new ArrayList<>();
    private int more;

    void add(Message sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    List<Message> sentences() {
        List<Message> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add(Message.of("import.more", more));
        }
        return all;
    }
}
