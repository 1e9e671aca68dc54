package io.scalewell.backend.process.interchange;

import io.scalewell.shared.problem.Invalid;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a process from text in UTF-8. */
public interface TextReader extends ProcessReader {

    ReadProcess read(String text);

    @Override
    default ReadProcess read(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new Invalid("", "The file contains the character NUL, so it is not a text.");
        }
        return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decoded(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Invalid("", "The file is not a text in UTF-8: see byte " + (bytes.position() + 1) + ".");
        }
    }
}
