package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Files of a step, a line each: what it is stored under, its size in bytes, its type and its name. The content stays where it is: who
 * reads this elsewhere has the names only.
 */
public final class AttachmentCell {

    private static final Pattern FORM = Pattern.compile("(\\S+) (\\d{1,18}) (\\S+) (.+)");

    private AttachmentCell() {}

    /** The line of a file. */
    public static String write(Attachment file) {
        return file.id() + " " + file.size() + " " + file.mediaType() + " " + file.name();
    }

    /** Empty for what is no such line. */
    public static Optional<Attachment> read(String line) {
        Matcher found = FORM.matcher(line);
        return found.matches()
                ? Optional.of(
                        new Attachment(found.group(1), found.group(4), found.group(3), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    static String write(List<Attachment> files) {
        return files.stream().map(AttachmentCell::write).collect(Collectors.joining("\n"));
    }

    /** Tells each line that is not a file. */
    static List<Attachment> read(String cell, Consumer<Message> warnings) {
        List<Attachment> files = new ArrayList<>();
        cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> read(line)
                        .ifPresentOrElse(files::add, () -> warnings.accept(Message.of("import.cell.file", line))));
        return files;
    }
}
