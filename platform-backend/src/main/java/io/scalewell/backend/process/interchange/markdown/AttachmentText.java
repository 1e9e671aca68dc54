package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.shared.process.Attachment;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of a step in one line: what it is stored under, its size in bytes, its type and its name. */
final class AttachmentText {

    private static final Pattern FORM = Pattern.compile("(\\S+) (\\d{1,18}) (\\S+) (.+)");

    private AttachmentText() {}

    static String of(Attachment file) {
        return file.id() + " " + file.size() + " " + file.mediaType() + " " + file.name();
    }

    static Optional<Attachment> read(String words) {
        Matcher found = FORM.matcher(words);
        return found.matches()
                ? Optional.of(
                        new Attachment(found.group(1), found.group(4), found.group(3), Long.parseLong(found.group(2))))
                : Optional.empty();
    }
}
