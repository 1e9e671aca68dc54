package io.scalewell.shared.paging;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list as opaque text: what the last item had in the columns by which the list is sorted. A page begins after
 * it, so that rows added or removed meanwhile neither repeat nor hide others.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final int MAX_LENGTH = 1_000;

    private Cursor() {}

    /** Writes the place after an item with these values; null becomes the empty text. */
    public static String of(@Nullable Object... values) {
        String text = Arrays.stream(values)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads as many values as were written; throws {@link Invalid} for a text that cannot be such a place. */
    public static List<String> values(String cursor, int count) {
        List<String> values = List.of(decoded(cursor).split(SEPARATOR, -1));
        if (values.size() != count) {
            throw malformed();
        }
        return values;
    }

    /** What to throw when a value within a cursor cannot be read. */
    public static Invalid malformed() {
        return new Invalid("?cursor", Message.of("form.cursor"));
    }

    private static String decoded(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            throw malformed();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw malformed();
            }
            return text;
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw malformed();
        }
    }
}
