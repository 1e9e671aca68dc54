package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an approval is decided, in one cell: {@code one}, {@code all}, {@code some 2} or {@code sequence}, then {@code separate} when
 * nobody may decide on own work; each approver on a line of its own.
 */
public final class ApprovalCell {

    private static final String SEPARATE = "separate";
    private static final Pattern HEAD = Pattern.compile("(\\p{L}+)(?:\\s+(\\d{1,9}))?(?:\\s+(" + SEPARATE + "))?");

    private ApprovalCell() {}

    static String write(@Nullable Approval approval) {
        if (approval == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(head(approval));
        approval.approvers().forEach(approver -> lines.add(AssigneeCell.write(approver)));
        return String.join("\n", lines);
    }

    /** The line without the approvers. */
    public static String head(Approval approval) {
        ApprovalMode mode = approval.mode() == null ? ApprovalMode.ONE : approval.mode();
        return mode.name().toLowerCase(Locale.ROOT)
                + (approval.needed() == null ? "" : " " + approval.needed())
                + (approval.separate() ? " " + SEPARATE : "");
    }

    /** Reads what {@link #head} wrote; empty for anything else. */
    public static Optional<Approval> readHead(String text, List<Assignee> approvers) {
        Matcher head = HEAD.matcher(text.strip().toLowerCase(Locale.ROOT));
        return head.matches()
                ? mode(head.group(1))
                        .map(mode -> new Approval(
                                mode,
                                head.group(2) == null ? null : Integer.valueOf(head.group(2)),
                                approvers,
                                head.group(3) != null))
                : Optional.empty();
    }

    static @Nullable Approval read(String cell, Consumer<Message> warnings) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return null;
        }
        List<Assignee> approvers = new ArrayList<>();
        lines.stream().skip(1).map(AssigneeCell::read).forEach(approver -> {
            if (approver != null) {
                approvers.add(approver);
            }
        });
        Optional<Approval> read = readHead(lines.getFirst(), approvers);
        if (read.isEmpty()) {
            warnings.accept(Message.of("import.cell.approval", lines.getFirst()));
        }
        return read.orElse(null);
    }

    private static Optional<ApprovalMode> mode(String word) {
        return Arrays.stream(ApprovalMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
