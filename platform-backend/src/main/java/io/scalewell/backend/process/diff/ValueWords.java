package io.scalewell.backend.process.diff;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts values into words for the API; screens that know a better word in the reader's language use that. */
final class ValueWords {

    private ValueWords() {}

    static String of(Assignee assignee) {
        return switch (assignee) {
            case Assignee.OfMember(String email) -> email;
            case Assignee.OfTeam(String team) -> "team " + team;
            case Assignee.OfRole(String role) -> "role " + role;
            case Assignee.Starter() -> "whoever started the run";
            case Assignee.OfField(String field) -> "field " + field;
        };
    }

    static String of(Field field) {
        List<String> words = new ArrayList<>(List.of(field.key()));
        words.add(field.type() == null ? FieldType.TEXT.name() : field.type().name());
        if (field.required()) {
            words.add("required");
        }
        if (!field.choices().isEmpty()) {
            words.add("one of " + String.join(" | ", field.choices()));
        }
        String help = field.help() == null || field.help().isBlank() ? "" : ": " + oneLine(field.help());
        return oneLine(field.label()) + " (" + String.join(", ", words) + ")" + help;
    }

    static String of(ProcessRole role) {
        return role.name() + ": " + (role.filledBy() == null ? "nobody yet" : of(role.filledBy()));
    }

    static String of(Attachment attachment) {
        return attachment.name() + " (" + attachment.mediaType() + ", " + attachment.size() + " bytes, "
                + attachment.id() + ")";
    }

    static String of(Approval approval) {
        String who = approval.approvers().isEmpty()
                ? "the assignee"
                : String.join(
                        ", ", approval.approvers().stream().map(ValueWords::of).toList());
        String mode = approval.mode() == null ? "one" : approval.mode().name().toLowerCase(Locale.ROOT);
        String needed = approval.needed() == null ? "" : " " + approval.needed();
        return mode + needed + " of: " + who + (approval.separate() ? "; nobody who has worked in the run" : "");
    }

    static String of(Wait wait) {
        List<String> words = new ArrayList<>();
        add(words, "until ", wait.until());
        add(words, "field ", wait.field());
        add(words, "event ", wait.event());
        add(words, "of process ", wait.process());
        return String.join(", ", words);
    }

    static String of(Call call) {
        return call.process() + mapping("in", call.inputs()) + mapping("out", call.outputs());
    }

    private static String mapping(String name, Map<String, String> mapping) {
        return mapping.isEmpty() ? "" : "; " + name + " " + new TreeMap<>(mapping);
    }

    private static void add(List<String> words, String before, @Nullable String value) {
        if (value != null) {
            words.add(before + value);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
