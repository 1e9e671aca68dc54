package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.backend.process.interchange.TextWriter;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
import org.springframework.stereotype.Component;

/**
 * Writes a process as a checklist that {@link MarkdownProcessReader} reads back as the same process. What a checklist has no form for
 * (fields, due rules, conditions) stands in {@link Facts}; only the key of the process is left out, since a copy has one of its own.
 */
@Component
final class MarkdownProcessWriter implements TextWriter {

    private static final Pattern BLANK_LINES = Pattern.compile("^(?:[ \\t]*\\R)+");

    private final MarkdownProcessReader reader = new MarkdownProcessReader();

    @Override
    public ExportFormat format() {
        return ExportFormat.MARKDOWN;
    }

    @Override
    public String write(ProcessDefinition process) {
        String text = write(process, false);
        return readsBack(process, text) ? text : write(process, true);
    }

    /** A description that looks like stages, steps or roles has to stand where it reads as text. */
    private boolean readsBack(ProcessDefinition process, String text) {
        ProcessDefinition again = reader.read(text, Locale.ENGLISH).definition();
        return Objects.equals(again.description(), process.description())
                && again.roles().equals(process.roles())
                && again.stages().size() == process.stages().size();
    }

    private static String write(ProcessDefinition process, boolean quoted) {
        List<String> parts = new ArrayList<>();
        parts.add(new FrontMatterText(process).toString());
        parts.add("# " + Escapes.inText(process.name()));
        String description = quoted || process.description() == null
                ? ""
                : BLANK_LINES.matcher(process.description()).replaceFirst("");
        parts.add(roles(process, description));
        parts.add(HeadFacts.of(process, quoted).beside(description));
        parts.add(description);
        RoleBook book = new RoleBook();
        process.roles().forEach(role -> book.declare(role.name(), role.filledBy()));
        StepWriter steps = new StepWriter(process, book, new StepKeys());
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
        parts.add(("## " + Escapes.inText(stage.title())).strip());
        if (stage.parallel()) {
            parts.add("*" + ChecklistReader.PARALLEL + "*");
        }
        parts.add(stage.steps().stream().map(steps::write).collect(Collectors.joining("\n")));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Writes the steps of one process. */
    private record StepWriter(ProcessDefinition process, RoleBook book, StepKeys keys) {

        String write(Step step) {
            String items = step.items().stream()
                    .map(item -> "- [ ] " + Escapes.inText(item))
                    .collect(Collectors.joining("\n"));
            String words =
                    step.instructions() == null ? "" : step.instructions().strip();
            boolean quoted = !words.isEmpty() && !StepReader.readsBack(words, items);
            String instructions = quoted ? "" : words;
            String facts = facts(step, quoted).beside(instructions);
            String text = Stream.of(instructions, facts)
                    .filter(block -> !block.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            return "- [ ] " + title(step)
                    + (items.isEmpty() ? "" : "\n" + Item.indented(items))
                    + (text.isEmpty() ? "" : "\n\n" + Item.indented(text) + "\n");
        }

        private Facts facts(Step step, boolean instructions) {
            boolean ownKey = !keys.peek(step.title()).equals(step.key()) || holdsLists(step, instructions);
            keys.take(step.key());
            return StepFacts.of(step, ownKey, !isByTitle(step), instructions);
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

        private boolean isByTitle(Step step) {
            return step.assignee() instanceof Assignee.OfRole(String role) && isOwn(role);
        }

        private boolean isOwn(String role) {
            return process.roles().stream().anyMatch(own -> own.name().equals(role));
        }

        /** Beside facts a list without boxes is text, else it would be one of sub-items. */
        private static boolean holdsLists(Step step, boolean quoted) {
            return !quoted
                    && step.instructions() != null
                    && MarkdownSource.parse("text\n\n" + step.instructions()).blocks().stream()
                            .anyMatch(ListBlock.class::isInstance);
        }
    }
}
