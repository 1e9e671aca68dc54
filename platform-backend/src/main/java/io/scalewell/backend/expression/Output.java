package io.scalewell.backend.expression;

import io.scalewell.shared.text.Message;

/** Counts what a template produces, in bytes of UTF-8, and stops it at the limit. */
final class Output {

    private long bytes;

    String count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        if (bytes > Limits.OUTPUT) {
            throw new FailedExpression(Message.of("expression.output"));
        }
        return text;
    }
}
