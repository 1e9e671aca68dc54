package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a checklist of a model that anybody drew. */
final class ModelReader {

    private static final String NAMELESS = "Imported process";
    private static final int NAME = 200;
    private static final int INPUTS = 100;
    private static final int INPUT = 300;
    private static final int DESCRIPTION = 50_000;

    private final BpmnFile file;
    private final Properties properties;
    private final Expressions expressions;
    private final Remarks remarks = new Remarks();

    ModelReader(BpmnFile file, Properties properties, Expressions expressions) {
        this.file = file;
        this.properties = properties;
        this.expressions = expressions;
    }

    ReadProcess read() {
        Optional<Element> chosen = file.all("process").stream()
                .max(Comparator.comparingInt(
                        process -> BpmnFile.flowNodes(process).size()));
        new Surroundings(file, remarks).tell(chosen.orElse(null));
        ProcessDefinition definition = chosen.map(this::definition)
                .orElseGet(() -> ProcessDefinition.named(name(file.definitions().name())));
        ProcessDefinition described = definition.withDescription(description(chosen.orElse(null)));
        return new ReadProcess(described, remarks.warnings());
    }

    private ProcessDefinition definition(Element process) {
        Lanes lanes = new Lanes(process);
        Notes notes = new Notes(file);
        Choices choices = new Choices(new FieldKeys(), lanes, remarks);
        ScopeReader reader = new ScopeReader(
                file, new StepMaker(file, notes, lanes, properties, remarks), new Conditions(expressions), remarks);
        Outline outline = new Outline(reader, new Loops(lanes, remarks), choices, remarks);
        List<Stage> stages = outline.of(process);
        notes.rest(outline.drawn(), remarks);
        return ProcessDefinition.named(name(title(process)))
                .change()
                .inputs(notes.inputs(outline.drawn()).stream()
                        .map(input -> Words.cut(input, INPUT))
                        .limit(INPUTS)
                        .toList())
                .roles(lanes.roles().stream()
                        .map(role -> new ProcessRole(role, null))
                        .toList())
                .startFields(choices.startFields())
                .stages(stages)
                .toDefinition();
    }

    private String title(Element process) {
        return Stream.of(
                        Optional.of(process.name()),
                        pool(process).map(Element::name),
                        Optional.of(file.definitions().name()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Element> pool(Element process) {
        return file.all("participant").stream()
                .filter(pool -> file.referred(pool, "processRef")
                        .filter(process::equals)
                        .isPresent())
                .findFirst();
    }

    private static String name(String wish) {
        return wish.isEmpty() ? NAMELESS : Words.cut(wish, NAME);
    }

    private @Nullable String description(@Nullable Element process) {
        List<String> parts = new ArrayList<>();
        if (process != null) {
            parts.add(process.documentation());
        }
        List<String> notes = remarks.notes();
        if (!notes.isEmpty()) {
            parts.add("Kept from the BPMN file:\n\n" + String.join("\n", notes));
        }
        String text = String.join(
                "\n\n",
                parts.stream()
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .toList());
        if (text.length() > DESCRIPTION) {
            remarks.add(Topic.REST, "the description");
        }
        return text.isEmpty() ? null : Words.cut(text, DESCRIPTION);
    }
}
