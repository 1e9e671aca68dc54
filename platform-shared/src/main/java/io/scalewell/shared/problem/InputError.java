package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;

/**
 * One thing that is wrong with the input.
 *
 * @param pointer where, as a JSON pointer into what was sent, such as {@code /stages/0/steps/2/due}
 * @param message what is wrong and what would be right, in one sentence
 */
public record InputError(String pointer, Message message) {

    public InputError(String pointer, String words) {
        this(pointer, Message.verbatim(words));
    }
}
