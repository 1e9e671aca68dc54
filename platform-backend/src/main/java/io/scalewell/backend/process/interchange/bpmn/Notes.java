package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the artifacts of a model tell about its elements: annotations, data, and messages to other pools. */
final class Notes {

    private static final Set<String> DATA = Set.of(
            "dataObjectReference",
            "dataObject",
            "dataStoreReference",
            "dataInput",
            "dataOutput",
            "dataStore",
            "property");

    private static final SequencedSet<String> NONE = new LinkedHashSet<>();

    private final BpmnFile file;
    private final Remarks remarks;
    private final Wording wording;
    private final Map<String, List<String>> annotations = new HashMap<>();
    private final Map<String, SequencedSet<String>> used = new HashMap<>();
    private final Map<String, SequencedSet<String>> made = new HashMap<>();
    private final Set<String> annotated = new HashSet<>();

    Notes(BpmnFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
        this.wording = remarks.wording();
        for (Element association : file.all("association")) {
            file.referred(association, "sourceRef")
                    .ifPresent(source -> file.referred(association, "targetRef").ifPresent(target -> {
                        associate(source, target, used);
                        associate(target, source, made);
                    }));
        }
        file.all("dataInputAssociation").forEach(this::read);
        file.all("dataOutputAssociation").forEach(this::read);
    }

    private void associate(Element one, Element other, Map<String, SequencedSet<String>> data) {
        if (one.is("textAnnotation")
                && !one.child("text").map(Element::text).orElse("").isEmpty()) {
            annotations.computeIfAbsent(other.id(), key -> new ArrayList<>()).add(text(one));
            annotated.add(one.id() + " " + other.id());
        } else if (DATA.contains(one.type()) && !DATA.contains(other.type())) {
            data.computeIfAbsent(other.id(), key -> new LinkedHashSet<>()).add(one.id());
        }
    }

    /** An association of data lies within the activity that reads or writes. */
    private void read(Element association) {
        Element activity = association.parent();
        boolean reads = association.is("dataInputAssociation");
        if (activity != null) {
            for (Element end : association.children(reads ? "sourceRef" : "targetRef")) {
                file.find(end.text())
                        .filter(data -> DATA.contains(data.type()))
                        .ifPresent(data -> (reads ? used : made)
                                .computeIfAbsent(activity.id(), key -> new LinkedHashSet<>())
                                .add(data.id()));
            }
        }
    }

    static String text(Element annotation) {
        return annotation.child("text").map(Element::text).orElse("");
    }

    /** For the instructions of the step that an element becomes. */
    List<String> of(Element element) {
        List<String> notes = new ArrayList<>(annotations.getOrDefault(element.id(), List.of()));
        names(used.get(element.id()))
                .map(data -> wording.say("import.bpmn.text.uses", data))
                .ifPresent(notes::add);
        names(made.get(element.id()))
                .map(data -> wording.say("import.bpmn.text.produces", data))
                .ifPresent(notes::add);
        return notes;
    }

    private Optional<String> names(@Nullable SequencedSet<String> data) {
        return Optional.ofNullable(data)
                .map(all -> all.stream().map(this::dataName).distinct().collect(Collectors.joining(", ")));
    }

    private String dataName(String id) {
        return file.find(id).map(this::dataName).orElse(id);
    }

    private String dataName(Element data) {
        String state = data.child("dataState")
                .map(Element::name)
                .filter(name -> !name.isEmpty())
                .map(name -> " [" + name + "]")
                .orElse("");
        String name = data.name().isEmpty()
                ? file.referred(data, "dataObjectRef")
                        .or(() -> file.referred(data, "dataStoreRef"))
                        .map(Element::nameOrId)
                        .orElse(data.id())
                : data.name();
        return name + state;
    }

    /** What steps use and none produces. */
    List<String> inputs(Set<String> steps) {
        Set<String> produced = new LinkedHashSet<>();
        steps.forEach(step -> made.getOrDefault(step, NONE).forEach(data -> produced.add(base(data))));
        return steps.stream()
                .flatMap(step -> used.getOrDefault(step, NONE).stream())
                .filter(data -> !produced.contains(base(data)))
                .map(this::dataName)
                .distinct()
                .toList();
    }

    /** Several references may stand for one data object. */
    private String base(String data) {
        return file.find(data)
                .map(element -> element.attribute("dataObjectRef")
                        .or(() -> element.attribute("dataStoreRef"))
                        .or(() -> element.attribute("name"))
                        .orElse(data))
                .orElse(data);
    }

    /** Tells what no step tells. */
    void rest(Set<String> steps) {
        for (Element annotation : file.all("textAnnotation")) {
            List<String> about = annotations.keySet().stream()
                    .filter(id -> annotated.contains(annotation.id() + " " + id))
                    .toList();
            if (about.stream().noneMatch(steps::contains)) {
                String subject = about.stream()
                        .flatMap(id -> file.find(id).stream())
                        .map(Element::name)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .map(name -> wording.quoted(name) + ": ")
                        .orElse("");
                remarks.add(Topic.REMARKS, subject + Words.line(text(annotation)));
            }
        }
        Set<String> told = toldData(steps);
        Stream.of("dataObjectReference", "dataObject", "dataStoreReference", "dataInput", "dataOutput")
                .flatMap(type -> file.all(type).stream())
                .filter(data -> !told.contains(data.id()) && !isFormality(data))
                .forEach(data -> remarks.add(Topic.DATA, dataName(data)));
        file.all("group")
                .forEach(group -> file.referred(group, "categoryValueRef")
                        .flatMap(value -> value.attribute("value"))
                        .or(() -> group.attribute("name"))
                        .ifPresent(name -> remarks.add(Topic.GROUPS, Words.line(name))));
    }

    /** What an activity needs to be a valid one in BPMN, without meaning for anybody. */
    private static boolean isFormality(Element data) {
        Element parent = data.parent();
        return data.name().isEmpty() && parent != null && parent.is("ioSpecification");
    }

    /** A data object is told by each reference to it. */
    private Set<String> toldData(Set<String> steps) {
        Set<String> data = new HashSet<>();
        for (String step : steps) {
            data.addAll(used.getOrDefault(step, NONE));
            data.addAll(made.getOrDefault(step, NONE));
        }
        for (Element reference : file.all("dataObjectReference")) {
            file.referred(reference, "dataObjectRef")
                    .filter(object -> object.name().isEmpty() || object.name().equals(reference.name()))
                    .ifPresent(object -> data.add(object.id()));
        }
        return data;
    }
}
