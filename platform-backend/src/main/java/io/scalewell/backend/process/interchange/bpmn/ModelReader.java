package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Optional<KeptProcess> kept = properties.process(process);
        Choices choices = new Choices(fieldKeys(process, kept), lanes, remarks);
        ScopeReader reader = new ScopeReader(
                file, new StepMaker(file, notes, lanes, properties, remarks), new Conditions(expressions), remarks);
        Outline outline = new Outline(reader, new Loops(lanes, remarks), choices, remarks);
        List<Stage> stages = outline.of(process);
        notes.rest(outline.drawn(), remarks);
        if (properties.isDamaged(process)) {
            remarks.add(Topic.DAMAGED, title(process));
        }
        if (kept.isPresent()) {
            return changed(kept.get().definition(), process, lanes, choices, stages);
        }
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

    /** Without those that are there already. */
    private FieldKeys fieldKeys(Element process, Optional<KeptProcess> kept) {
        FieldKeys keys = new FieldKeys();
        kept.stream()
                .flatMap(each -> each.definition().startFields().stream())
                .map(Field::key)
                .forEach(keys::take);
        BpmnFile.flowNodes(process).stream()
                .flatMap(node -> properties.step(node).stream())
                .flatMap(step -> step.fields().stream())
                .map(Field::key)
                .forEach(keys::take);
        return keys;
    }

    /** A process of ours that was changed in another modeler keeps what BPMN cannot say. */
    private ProcessDefinition changed(
            ProcessDefinition kept, Element process, Lanes lanes, Choices choices, List<Stage> stages) {
        Set<String> known = kept.roles().stream().map(ProcessRole::name).collect(Collectors.toSet());
        Set<String> assigned = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(Step::assignee)
                .filter(Assignee.OfRole.class::isInstance)
                .map(assignee -> ((Assignee.OfRole) assignee).role())
                .collect(Collectors.toSet());
        List<ProcessRole> roles = new ArrayList<>(kept.roles());
        lanes.roles().stream()
                .filter(role -> assigned.contains(role) && !known.contains(role))
                .forEach(role -> roles.add(new ProcessRole(role, null)));
        List<Field> fields = new ArrayList<>(kept.startFields());
        fields.addAll(choices.startFields());
        return kept.withName(name(title(process)))
                .withRoles(roles)
                .change()
                .startFields(fields)
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
