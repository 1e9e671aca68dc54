package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.ProcessWriter;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a process as a checklist that {@link MarkdownProcessReader} reads back with the same titles, stages, sub-items and roles. What
 * Markdown has no form for (fields, due rules, conditions) is written as text.
 */
@Component
final class MarkdownProcessWriter implements ProcessWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.MARKDOWN;
    }

    @Override
    public String write(ProcessDefinition process) {
        List<String> parts = new ArrayList<>();
        parts.add(new FrontMatterText(process).toString());
        parts.add("# " + Escapes.inText(process.name()));
        String description = Quotes.inDescription(process);
        parts.add(roles(process, description));
        parts.add(description);
        parts.add(fields("Asked at the start", process.startFields()));
        RoleBook book = new RoleBook();
        process.roles().forEach(role -> book.declare(role.name(), role.filledBy()));
        StepWriter steps = new StepWriter(process, book);
        process.stages().forEach(stage -> parts.add(stage(stage, steps)));
        return parts.stream()
                .map(String::stripTrailing)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** With another bullet than a list behind it, since else both would be one list. */
    private static String roles(ProcessDefinition process, String description) {
        String bullet = description.startsWith("-") ? "* " : "- ";
        return process.roles().stream()
                .map(role ->
                        bullet + Escapes.inText(role.name()) + ": " + Escapes.inText(AssigneeText.of(role.filledBy())))
                .collect(Collectors.joining("\n"));
    }

    private static String stage(Stage stage, StepWriter steps) {
        List<String> parts = new ArrayList<>();
        parts.add("## " + Escapes.inText(stage.title()));
        if (stage.parallel()) {
            parts.add("*" + ChecklistReader.PARALLEL + "*");
        }
        parts.add(stage.steps().stream().map(steps::write).collect(Collectors.joining("\n")));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String fields(String label, List<Field> fields) {
        return fields.isEmpty()
                ? ""
                : label + ": "
                        + fields.stream().map(MarkdownProcessWriter::field).collect(Collectors.joining("; ")) + ".";
    }

    private static String field(Field field) {
        String type = field.type() == null ? "" : field.type().name().toLowerCase(Locale.ROOT);
        String choices = field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices());
        return Escapes.inText(field.label() + " (" + type + (field.required() ? ", required" : "") + choices + ")");
    }

    /** Writes the steps of one process. */
    private record StepWriter(ProcessDefinition process, RoleBook book) {

        String write(Step step) {
            List<String> blocks = new ArrayList<>();
            if (step.instructions() != null && !step.instructions().isBlank()) {
                blocks.add(Quotes.inInstructions(step.instructions()));
            }
            blocks.add(facts(step));
            blocks.add(fields("Fields", step.fields()));
            String text = blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
            String items = step.items().stream()
                    .map(item -> "- [ ] " + Escapes.inText(item))
                    .collect(Collectors.joining("\n"));
            return "- [ ] " + title(step)
                    + (items.isEmpty() ? "" : "\n" + indented(items))
                    + (text.isEmpty() ? "" : "\n\n" + indented(text) + "\n");
        }

        private String title(Step step) {
            if (step.assignee() instanceof Assignee.OfRole(String role) && isOwn(role)) {
                return Escapes.inText(role) + ": " + Escapes.inText(step.title());
            }
            String words = Escapes.inText(step.title());
            return book.mightTakeForRole(step.title())
                    ? words.replaceFirst(":", "\\\\:").replace("(", "\\(")
                    : words;
        }

        private String facts(Step step) {
            List<String> facts = new ArrayList<>();
            if (step.kind() != StepKind.TASK && step.kind() != null) {
                facts.add("Kind: " + step.kind().name().toLowerCase(Locale.ROOT));
            }
            if (step.assignee() != null && !(step.assignee() instanceof Assignee.OfRole(String role) && isOwn(role))) {
                facts.add("Assigned to: " + AssigneeText.of(step.assignee()));
            }
            add(facts, "Due", step.due());
            add(facts, "Only if", step.condition());
            add(facts, "When rejected, back to", step.onReject());
            if (step.required()) {
                facts.add("Cannot be skipped");
            }
            if (step.stop()) {
                facts.add("Stops everything after it");
            }
            return facts.stream()
                    .map(Escapes::inText)
                    .collect(Collectors.joining(". ", "", facts.isEmpty() ? "" : "."));
        }

        private boolean isOwn(String role) {
            return process.roles().stream().anyMatch(own -> own.name().equals(role));
        }

        private static void add(List<String> facts, String label, @Nullable String value) {
            if (value != null) {
                facts.add(label + ": " + value);
            }
        }

        private static String indented(String text) {
            return text.lines().map(line -> line.isBlank() ? "" : "  " + line).collect(Collectors.joining("\n"));
        }
    }
}
