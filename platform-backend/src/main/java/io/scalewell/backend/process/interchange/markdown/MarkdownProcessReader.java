package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.process.interchange.TextReader;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a process of a checklist in Markdown. Safe for use by many threads. */
@Component
public final class MarkdownProcessReader implements TextReader {

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
    public ReadProcess read(String text, Locale reader) {
        if (text.length() > MOST_CHARACTERS || text.lines().count() > MOST_LINES) {
            throw new Invalid("", Message.of("import.text-lines", MOST_LINES));
        }
        MarkdownSource source = MarkdownSource.parse(text);
        if (source.countBlocks() > MOST_BLOCKS) {
            throw new Invalid("", Message.of("import.blocks", MOST_BLOCKS));
        }
        ChecklistReader checklist = new ChecklistReader(source, reader);
        checklist.read();
        return new ReadProcess(
                definition(source.frontMatter(), checklist, reader),
                checklist.warnings().sentences());
    }

    private static ProcessDefinition definition(FrontMatter matter, ChecklistReader checklist, Locale reader) {
        Optional<String> heading = checklist.title();
        String name = heading.or(matter::title).orElseGet(() -> unnamed(checklist, reader));
        List<String> description = checklist.description(matter.rest(heading.isEmpty()));
        ProcessDefinition process = ProcessDefinition.named(name.length() <= NAME ? name : cut(name, checklist))
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
                .roles(checklist.roles())
                .stages(checklist.stages())
                .toDefinition();
        return checklist.head().with(process);
    }

    private static String cut(String name, ChecklistReader checklist) {
        checklist.warnings().add(Message.of("import.title.cut", name));
        return name.substring(0, NAME - 1) + "…";
    }

    private static String unnamed(ChecklistReader checklist, Locale reader) {
        checklist.warnings().add(Message.of("import.title.none"));
        return Message.of("import.nameless-checklist").in(reader);
    }
}
