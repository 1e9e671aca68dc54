package io.scalewell.backend.process.diff;

import io.scalewell.backend.process.flow.FieldTypeWords;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Sharing;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts values into words in the reader's language. Screens that know names and titles say some of them better. */
final class ValueWords {

    private ValueWords() {}

    static String of(Assignee assignee, Locale reader) {
        return switch (assignee) {
            case Assignee.OfMember(String email) -> email;
            case Assignee.OfTeam(String team) -> Message.of("diff.team", team).in(reader);
            case Assignee.OfRole(String role) -> Message.of("diff.role", role).in(reader);
            case Assignee.Starter() -> Message.of("diff.starter").in(reader);
            case Assignee.OfField(String field) ->
                Message.of("diff.field", field).in(reader);
        };
    }

    static String of(Sharing sharing, Locale reader) {
        return Message.of("document.sharing." + sharing).in(reader);
    }

    static String of(Field field, Locale reader) {
        List<String> words = new ArrayList<>(List.of(field.key()));
        words.add(FieldTypeWords.of(field.type()).in(reader));
        if (field.required()) {
            words.add(Message.of("diff.required").in(reader));
        }
        if (!field.choices().isEmpty()) {
            words.add(Message.of("diff.choices", String.join(" | ", field.choices()))
                    .in(reader));
        }
        String help = field.help() == null || field.help().isBlank() ? "" : ": " + oneLine(field.help());
        return oneLine(field.label()) + " (" + String.join(", ", words) + ")" + help;
    }

    static String of(ProcessRole role, Locale reader) {
        String who = role.filledBy() == null ? Message.of("diff.nobody").in(reader) : of(role.filledBy(), reader);
        return role.name() + ": " + who;
    }

    static String of(Attachment attachment, Locale reader) {
        return Message.of(
                        "diff.attachment",
                        attachment.name(),
                        attachment.mediaType(),
                        attachment.size(),
                        attachment.id())
                .in(reader);
    }

    static String of(Approval approval, Locale reader) {
        String who = approval.approvers().isEmpty()
                ? Message.of("diff.approval.assignee").in(reader)
                : approval.approvers().stream()
                        .map(approver -> of(approver, reader))
                        .collect(Collectors.joining(", "));
        ApprovalMode mode = approval.mode() == null ? ApprovalMode.ONE : approval.mode();
        Message rule = switch (mode) {
            case ONE -> Message.of("diff.approval.one", who);
            case ALL -> Message.of("diff.approval.all", who);
            case SOME -> Message.of("diff.approval.some", String.valueOf(approval.needed()), who);
            case SEQUENCE -> Message.of("diff.approval.sequence", who);
        };
        return (approval.separate() ? Message.of("diff.approval.separate", rule) : rule).in(reader);
    }

    static String of(Wait wait, Locale reader) {
        List<Message> words = new ArrayList<>();
        if (wait.until() != null) {
            words.add(Message.of("diff.wait.until", wait.until()));
        }
        if (wait.field() != null) {
            words.add(Message.of("diff.field", wait.field()));
        }
        if (wait.event() != null) {
            words.add(EventType.of(wait.event()).map(EventType::words).orElse(Message.verbatim(wait.event())));
        }
        if (wait.process() != null) {
            words.add(Message.of("diff.wait.process", wait.process()));
        }
        return words.stream().map(each -> each.in(reader)).collect(Collectors.joining(", "));
    }

    static String of(Call call, Locale reader) {
        List<String> words = new ArrayList<>(List.of(call.process()));
        if (!call.inputs().isEmpty()) {
            words.add(Message.of("diff.call.in", mapping(call.inputs())).in(reader));
        }
        if (!call.outputs().isEmpty()) {
            words.add(Message.of("diff.call.out", mapping(call.outputs())).in(reader));
        }
        return String.join("; ", words);
    }

    private static Map<String, String> mapping(Map<String, String> mapping) {
        return new TreeMap<>(mapping);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
