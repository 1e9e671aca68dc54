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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a checklist of a model that anybody drew. */
final class ModelReader {

    private static final int NAME = 200;
    private static final int INPUTS = 100;
    private static final int INPUT = 300;
    private static final int DESCRIPTION = 50_000;

    private final BpmnFile file;
    private final Properties properties;
    private final Expressions expressions;
    private final Calls calls;
    private final Pools pools;
    private final Messages messages;
    private final Surroundings surroundings;
    private final Wording wording;
    private final Remarks remarks;

    ModelReader(BpmnFile file, Properties properties, Expressions expressions, Locale reader) {
        this.wording = new Wording(reader);
        this.remarks = new Remarks(wording);
        this.file = file;
        this.properties = properties;
        this.expressions = expressions;
        this.calls = new Calls(file);
        this.pools = new Pools(file, calls);
        this.messages = new Messages(file, pools, calls, remarks);
        this.surroundings = new Surroundings(file, pools, messages, remarks);
    }

    ReadProcess read() {
        surroundings.tell();
        ProcessDefinition definition = pools.drawn().isEmpty()
                ? ProcessDefinition.named(name(file.definitions().name()))
                : definition();
        return new ReadProcess(definition.withDescription(description()), remarks.warnings());
    }

    private ProcessDefinition definition() {
        Lanes lanes = new Lanes(pools, calls);
        Notes notes = new Notes(file, remarks);
        Optional<KeptProcess> kept = pools.drawn().stream()
                .flatMap(pool -> properties.process(pool.process()).stream())
                .findFirst();
        Choices choices = new Choices(fieldKeys(kept), lanes, remarks);
        StepMaker steps = new StepMaker(file, notes, lanes, properties, remarks);
        ScopeReader reader = new ScopeReader(file, calls, messages, steps, new Conditions(expressions), remarks);
        Outline outline = new Outline(reader, new Loops(lanes, remarks), choices, remarks);
        List<Stage> stages = outline.of(pools, messages, calls);
        notes.rest(outline.drawn());
        pools.drawn().stream()
                .filter(pool -> properties.isDamaged(pool.process()))
                .forEach(pool -> remarks.add(Topic.DAMAGED, pool.name()));
        if (kept.isPresent()) {
            return changed(kept.get().definition(), lanes, choices, stages);
        }
        String customers = surroundings.customers();
        return ProcessDefinition.named(name(title()))
                .change()
                .suppliers(surroundings.suppliers())
                .customer(customers.isEmpty() ? null : customers)
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
    private FieldKeys fieldKeys(Optional<KeptProcess> kept) {
        FieldKeys keys = new FieldKeys();
        kept.stream()
                .flatMap(each -> each.definition().startFields().stream())
                .map(Field::key)
                .forEach(keys::take);
        file.all("process").stream()
                .flatMap(process -> BpmnFile.flowNodes(process).stream())
                .flatMap(node -> properties.step(node).stream())
                .flatMap(step -> step.fields().stream())
                .map(Field::key)
                .forEach(keys::take);
        return keys;
    }

    /** A process of ours that was changed in another modeler keeps what BPMN cannot say. */
    private ProcessDefinition changed(ProcessDefinition kept, Lanes lanes, Choices choices, List<Stage> stages) {
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
        return kept.withName(name(title()))
                .withRoles(roles)
                .change()
                .startFields(fields)
                .stages(stages)
                .toDefinition();
    }

    /** What one process is called, or what several are together. */
    private String title() {
        Element biggest = pools.drawn().stream()
                .map(Pools.Pool::process)
                .max(Comparator.comparingInt(
                        process -> BpmnFile.flowNodes(process).size()))
                .orElseThrow();
        Stream<String> together = Stream.concat(file.all("collaboration").stream(), Stream.of(file.definitions()))
                .map(Element::name);
        Stream<String> alone = Stream.of(
                biggest.name(), pools.participant(biggest).map(Element::name).orElse(""));
        return (pools.areSeveral() ? Stream.concat(together, alone) : Stream.concat(alone, together))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String name(String wish) {
        return wish.isEmpty() ? wording.say("import.nameless") : Words.cut(wish, NAME);
    }

    private @Nullable String description() {
        List<String> parts = new ArrayList<>();
        file.all("process").forEach(process -> parts.add(process.documentation()));
        List<String> notes = remarks.notes();
        if (!notes.isEmpty()) {
            parts.add(wording.say("import.bpmn.text.kept") + "\n\n" + String.join("\n", notes));
        }
        String text = String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
        if (text.length() > DESCRIPTION) {
            remarks.add(Topic.REST, "…");
        }
        return text.isEmpty() ? null : Words.cut(text, DESCRIPTION);
    }
}
