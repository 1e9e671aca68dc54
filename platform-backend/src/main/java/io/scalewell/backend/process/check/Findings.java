package io.scalewell.backend.process.check;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, each with its place; stops taking more when nobody would read them. */
final class Findings {

    private static final int MOST = 100;

    private final List<InputError> errors = new ArrayList<>();
    private long characters;

    void add(String pointer, Message detail) {
        if (errors.size() < MOST) {
            errors.add(new InputError(pointer, detail));
        }
    }

    void addIf(boolean wrong, String pointer, Message detail) {
        if (wrong) {
            add(pointer, detail);
        }
    }

    /** A text of at most so many characters that a database can hold. */
    void text(String pointer, @Nullable String text, int most) {
        if (text == null) {
            return;
        }
        characters += text.length();
        addIf(text.length() > most, pointer, Message.of("draft.text", most, text.length()));
        addIf(text.indexOf('\0') >= 0, pointer, Message.of("draft.nul"));
    }

    void texts(String pointer, List<String> texts, int mostTexts, int mostCharacters) {
        count(pointer, texts, mostTexts);
        for (int index = 0; index < texts.size(); index++) {
            text(pointer + "/" + index, texts.get(index), mostCharacters);
        }
    }

    void count(String pointer, Collection<?> things, int most) {
        addIf(things.size() > most, pointer, Message.of("draft.count", most, things.size()));
    }

    /** The length of all texts together. */
    long characters() {
        return characters;
    }

    List<InputError> errors() {
        return List.copyOf(errors);
    }
}
