package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.process.interchange.TextReader;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a process of a checklist in Markdown. Safe for use by many threads. */
@Component
public final class MarkdownProcessReader implements TextReader {

    private static final int LARGEST = 1_048_576;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_BLOCKS = 20_000;
    private static final int NAME = 200;

    @Override
    public ImportFormat format() {
        return ImportFormat.MARKDOWN;
    }

    /**
     * Reads a checklist: headings are stages, items are steps, nested items are sub-items. Everything else that is text becomes the
     * description; what could not be understood is named.
     *
     * @throws Invalid when it is longer than 1 MiB or 20,000 lines, or holds more than 500 steps, 60 stages or 100 roles
     */
    @Override
    public ReadProcess read(String text) {
        if (text.length() > LARGEST || text.lines().count() > MOST_LINES) {
            throw new Invalid("", "The text is longer than 1 MiB or " + MOST_LINES + " lines.");
        }
        MarkdownSource source = MarkdownSource.parse(text);
        if (source.countBlocks() > MOST_BLOCKS) {
            throw new Invalid("", "The text holds more than " + MOST_BLOCKS + " items and paragraphs.");
        }
        ChecklistReader reader = new ChecklistReader(source);
        reader.read();
        return new ReadProcess(
                definition(source.frontMatter(), reader), reader.warnings().sentences());
    }

    private static ProcessDefinition definition(FrontMatter matter, ChecklistReader reader) {
        Optional<String> heading = reader.title();
        String name = heading.or(matter::title).orElseGet(() -> unnamed(reader));
        List<String> description = reader.description(matter.rest(heading.isEmpty()));
        ProcessDefinition process = ProcessDefinition.named(name.length() <= NAME ? name : cut(name, reader))
                .change()
                .purpose(matter.text("purpose"))
                .output(matter.text("output"))
                .suppliers(matter.list("suppliers"))
                .inputs(matter.list("inputs"))
                .customer(matter.text("customer"))
                .owner(matter.text("owner"))
                .department(matter.text("department"))
                .tags(matter.list("tags"))
                .objectives(matter.list("objectives"))
                .obligations(matter.list("obligations"))
                .reviewEvery(matter.text("review-every"))
                .regulated(matter.isYes("regulated"))
                .description(description.isEmpty() ? null : String.join("\n\n", description))
                .roles(reader.roles())
                .stages(reader.stages())
                .toDefinition();
        return reader.head().with(process);
    }

    private static String cut(String name, ChecklistReader reader) {
        reader.warnings().add("The title was cut: “" + name + "”.");
        return name.substring(0, NAME - 1) + "…";
    }

    private static String unnamed(ChecklistReader reader) {
        reader.warnings().add("The text has no title; the process needs a name.");
        return "Imported checklist";
    }
}
