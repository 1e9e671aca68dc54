package io.scalewell.backend.automation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** SHA-256 of a payload, whatever the order of members in its objects. */
final class Digest {

    private Digest() {}

    static String of(Object payload) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(ordered(payload)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Texts are quoted with their length, so that two different payloads never read the same. */
    private static Object ordered(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                TreeMap<String, Object> sorted = new TreeMap<>();
                map.forEach((key, member) ->
                        sorted.put(text(String.valueOf(key)), ordered(String.valueOf(member), member)));
                yield sorted;
            }
            case List<?> list ->
                list.stream().map(item -> ordered("null", item)).toList();
            default -> text(String.valueOf(value));
        };
    }

    private static Object ordered(String whenNull, @Nullable Object value) {
        return value == null ? whenNull : ordered(value);
    }

    private static String text(String text) {
        return text.length() + ":" + text;
    }
}
