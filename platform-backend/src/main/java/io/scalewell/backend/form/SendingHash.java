package io.scalewell.backend.form;

import io.scalewell.shared.form.FormSending;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;

/** Tells a second click from a second request: the same answers and files by name and size make the same hash. Pure. */
final class SendingHash {

    private SendingHash() {}

    static byte[] of(FormSending sending) {
        MessageDigest digest = sha256();
        new TreeMap<>(sending.texts()).forEach((name, values) -> {
            if (name.startsWith(FormSending.FIELD) || name.startsWith(FormSending.KEPT)) {
                add(digest, name, values);
            }
        });
        new TreeMap<>(sending.uploads()).forEach((name, upload) -> {
            if (upload.size() > 0) {
                add(digest, name, List.of(upload.name(), Long.toString(upload.size())));
            }
        });
        return digest.digest();
    }

    /** Each text with its length, so that no two lists read the same. */
    private static void add(MessageDigest digest, String name, List<String> values) {
        digest.update((name.length() + ":" + name + values.size() + ";").getBytes(StandardCharsets.UTF_8));
        values.forEach(value -> digest.update((value.length() + ":" + value).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
