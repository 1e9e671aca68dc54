package io.scalewell.backend.process.interchange;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a process from text in UTF-8 of at most 1,048,576 characters. */
public interface TextReader extends ProcessReader {

    int MOST_CHARACTERS = 1_048_576;

    ReadProcess read(String text, Locale reader);

    @Override
    default ReadProcess read(byte[] content, Locale reader) {
        String text = decoded(content);
        if (text.length() > MOST_CHARACTERS) {
            throw new Invalid("", Message.of("import.characters", MOST_CHARACTERS));
        }
        if (text.indexOf('\0') >= 0) {
            throw new Invalid("", Message.of("import.nul"));
        }
        return read(text.startsWith("\uFEFF") ? text.substring(1) : text, reader);
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
            throw new Invalid("", Message.of("import.utf8", (bytes.position() + 1)));
        }
    }
}
