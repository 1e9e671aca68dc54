package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.identity.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads notes line by line. {@code !decision text} is a decision; {@code !action @who text by friday} is an action item, where the
 * owner may stand anywhere and {@code by} or {@code due} with a date at the end. Owner and date may be missing.
 */
public final class CommandReader {

    private static final Pattern COMMAND = Pattern.compile("\\s*!(\\p{L}+):?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern DATE_AT_THE_END = Pattern.compile("(?i)(?:^|(.*)\\s)(by|due)\\s+(\\S+)\\s*");

    private final OwnerNames owners;
    private final DueWords dues;

    /** @param members who may be named, and {@code today} as the organization's calendar has it */
    public CommandReader(List<Member> members, LocalDate today) {
        owners = new OwnerNames(members);
        dues = new DueWords(today);
    }

    /** One result for each line, in their order. */
    public List<CapturedLine> read(String notes) {
        return notes.lines().map(this::line).toList();
    }

    private CapturedLine line(String written) {
        Matcher command = COMMAND.matcher(written);
        if (!command.matches()) {
            return new CapturedLine.Note(written);
        }
        String text = command.group(2) == null ? "" : command.group(2).strip();
        try {
            return switch (command.group(1).toLowerCase(Locale.ROOT)) {
                case "decision" -> decision(written, text);
                case "action" -> action(written, text);
                default ->
                    throw new NotUnderstoodException(
                            "\"!" + command.group(1) + "\" is not known. Write !decision or !action.");
            };
        } catch (NotUnderstoodException reason) {
            return new CapturedLine.NotUnderstood(written, String.valueOf(reason.getMessage()));
        }
    }

    private static CapturedLine decision(String written, String text) throws NotUnderstoodException {
        if (text.isEmpty()) {
            throw new NotUnderstoodException("Write what was decided after !decision.");
        }
        return new CapturedLine.Decision(written, text);
    }

    private CapturedLine action(String written, String text) throws NotUnderstoodException {
        LocalDate due = null;
        String rest = text;
        Matcher date = DATE_AT_THE_END.matcher(text);
        if (date.matches()) {
            var found = dues.read(date.group(2), date.group(3));
            if (found.isPresent()) {
                due = found.get();
                rest = date.group(1) == null ? "" : date.group(1).strip();
            }
        }
        Owned owned = owners.take(rest);
        if (owned.text().isEmpty()) {
            throw new NotUnderstoodException("Write what is to be done after !action.");
        }
        return new CapturedLine.Action(written, owned.text(), owned.owner(), due);
    }
}
