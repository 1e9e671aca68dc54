package io.scalewell.backend.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value of ours in the wrong form; the message is written for the person who sent it. */
final class MalformedValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    MalformedValueException(JsonParser parser, String message) {
        super(parser, message);
    }
}
