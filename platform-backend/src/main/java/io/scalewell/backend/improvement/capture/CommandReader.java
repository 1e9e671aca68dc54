package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes line by line, in English or German. {@code !decision text} is a decision; {@code !action @who text by friday} and the
 * task list item {@code - [ ] @who text by friday} of pasted Markdown are action items, where the owner may stand anywhere and the
 * day at the end. Owner and day may be missing.
 */
public final class CommandReader {

    private static final Pattern COMMAND = Pattern.compile("\\s*!(\\p{L}+):?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern TASK_LIST_ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+\\[ ]\\s+(\\S.*)");
    private static final Pattern DAY_AT_THE_END = Pattern.compile(
            "(?iu)(?:^|(.*)\\s)(by|due|bis(?:\\s+zum)?|fällig(?:\\s+am)?)\\s+(\\d{1,2}\\.?\\s+\\p{L}{3,}\\.?(?:\\s+\\d{4})?|\\S+)\\s*");

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
        Matcher item = TASK_LIST_ITEM.matcher(written);
        try {
            if (command.matches()) {
                return command(written, command.group(1), textOf(command.group(2)));
            }
            return item.matches() ? action(written, item.group(1).strip()) : new CapturedLine.Note(written);
        } catch (NotUnderstoodException reason) {
            return new CapturedLine.NotUnderstood(written, reason.reason());
        }
    }

    private static String textOf(@Nullable String group) {
        return group == null ? "" : group.strip();
    }

    private CapturedLine command(String written, String word, String text) throws NotUnderstoodException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "decision", "beschluss", "entscheidung" -> decision(written, text);
            case "action", "maßnahme", "aufgabe" -> action(written, text);
            default -> throw new NotUnderstoodException(Message.of("capture.unknown", word));
        };
    }

    private static CapturedLine decision(String written, String text) throws NotUnderstoodException {
        if (text.isEmpty()) {
            throw new NotUnderstoodException(Message.of("capture.decision"));
        }
        return new CapturedLine.Decision(written, text);
    }

    private CapturedLine action(String written, String text) throws NotUnderstoodException {
        LocalDate due = null;
        String rest = text;
        Matcher date = DAY_AT_THE_END.matcher(text);
        if (date.matches()) {
            var found = dues.read(date.group(2), date.group(3));
            if (found.isPresent()) {
                due = found.get();
                rest = date.group(1) == null ? "" : date.group(1).strip();
            }
        }
        Owned owned = owners.take(rest);
        if (owned.text().isEmpty()) {
            throw new NotUnderstoodException(Message.of("capture.action"));
        }
        return new CapturedLine.Action(written, owned.text(), owned.owner(), due);
    }
}
