package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a step of an activity or of an event. Keys come later. */
final class StepMaker {

    static final int TITLE = 300;
    private static final int INSTRUCTIONS = 20_000;

    private final BpmnFile file;
    private final Notes notes;
    private final Lanes lanes;
    private final Properties properties;
    private final Remarks remarks;
    private final Wording wording;
    private final Map<String, Timer> deadlines = new HashMap<>();

    StepMaker(BpmnFile file, Notes notes, Lanes lanes, Properties properties, Remarks remarks) {
        this.file = file;
        this.notes = notes;
        this.lanes = lanes;
        this.properties = properties;
        this.remarks = remarks;
        this.wording = remarks.wording();
        for (Element event : file.all("boundaryEvent")) {
            Timer.of(event)
                    .ifPresent(timer -> deadlines.putIfAbsent(
                            event.attribute("attachedToRef").orElse(""), timer));
        }
    }

    Step activity(Element activity) {
        Optional<Step> kept = kept(activity);
        if (kept.isPresent()) {
            return kept.get();
        }
        List<String> texts = new ArrayList<>();
        StepChange step = named(Step.task("", "").change(), activity).kind(kind(activity));
        switch (activity.type()) {
            case "callActivity" -> call(activity, step, texts);
            case "receiveTask" -> {
                remarks.add(Topic.AWAITED, wording.title(activity));
                String message = message(activity);
                texts.add(
                        message.isEmpty()
                                ? wording.say("import.bpmn.text.message-come")
                                : wording.say("import.bpmn.text.named-message-come", message));
            }
            case "sendTask" -> sending(activity).ifPresent(texts::add);
            default -> {
                // nothing more to tell
            }
        }
        deadline(activity, step, texts);
        repetition(activity).ifPresent(how -> {
            remarks.add(Topic.REPEATED, wording.title(activity));
            texts.add(wording.say("import.bpmn.text.repeated", how));
        });
        performers(activity).ifPresent(texts::add);
        return finished(activity, step, texts);
    }

    /** A step that waits for what the event waits for. */
    Step caught(Element event) {
        Optional<Step> kept = kept(event);
        if (kept.isPresent()) {
            return kept.get();
        }
        StepChange step = named(Step.task("", "").change(), event);
        List<String> texts = new ArrayList<>();
        Optional<Timer> timer = Timer.of(event);
        if (timer.isPresent()) {
            waiting(event, timer.get(), step, texts);
        } else {
            String what = awaited(event);
            if (event.child("signalEventDefinition").isPresent()
                    && EventType.of(what).isPresent()) {
                step.kind(StepKind.WAIT).waitsFor(Wait.forEvent(what));
            } else {
                remarks.add(Topic.AWAITED, wording.title(event));
                texts.add(
                        what.isEmpty() || what.equals(event.name())
                                ? wording.say("import.bpmn.text.it-came")
                                : wording.say("import.bpmn.text.this-came", wording.quoted(what)));
            }
        }
        return finished(event, step, texts);
    }

    /** A step in which somebody sends what the event sends. */
    Step thrown(Element event) {
        remarks.add(Topic.SENT, wording.title(event));
        List<String> texts = new ArrayList<>();
        sending(event).ifPresent(texts::add);
        return finished(event, named(Step.task("", "").change(), event), texts);
    }

    /** As we wrote it, with what another modeler can change. */
    private Optional<Step> kept(Element element) {
        if (properties.isDamaged(element)) {
            remarks.add(Topic.DAMAGED, wording.title(element));
        }
        return properties.step(element).map(step -> {
            boolean renamed = !Words.line(step.title()).equals(element.name());
            String title = renamed ? Words.cut(wording.title(element), TITLE) : step.title();
            return step.change().title(title).branch(null).condition(null).toStep();
        });
    }

    private Step finished(Element element, StepChange step, List<String> texts) {
        List<String> all = new ArrayList<>();
        String name = element.name();
        if (name.length() > TITLE) {
            remarks.add(Topic.TOO_LONG, Words.cut(name, 60));
            all.add(name);
        }
        all.add(element.documentation());
        all.addAll(texts);
        all.addAll(notes.of(element));
        Set<String> said = new HashSet<>();
        String instructions = all.stream()
                .filter(text -> !text.isBlank() && said.add(Words.line(text)))
                .collect(Collectors.joining("\n\n"));
        return step.instructions(instructions.isEmpty() ? null : Words.cut(instructions, INSTRUCTIONS))
                .toStep();
    }

    private StepChange named(StepChange step, Element element) {
        lanes.roleOf(element).ifPresent(role -> step.assignee(new Assignee.OfRole(role)));
        return step.title(Words.cut(wording.title(element), TITLE));
    }

    private static StepKind kind(Element activity) {
        return switch (activity.type()) {
            case "serviceTask", "scriptTask", "businessRuleTask" -> StepKind.AUTOMATED;
            default -> StepKind.TASK;
        };
    }

    /** What a process of this platform is called is a key; anything else has to be chosen here. */
    private void call(Element activity, StepChange step, List<String> texts) {
        String called = activity.attribute("calledElement").orElse("");
        String element = called.substring(called.indexOf(':') + 1);
        if (isKey(element)) {
            step.kind(StepKind.SUBPROCESS).call(Call.of(element));
            return;
        }
        remarks.add(Topic.CALLS, wording.title(activity));
        String name = file.find(element).map(Element::nameOrId).orElse(element);
        texts.add(
                name.isEmpty()
                        ? wording.say("import.bpmn.text.runs-another")
                        : wording.say("import.bpmn.text.runs", wording.quoted(name)));
    }

    private static boolean isKey(String text) {
        try {
            return ProcessKey.of(text).value().equals(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private void waiting(Element event, Timer timer, StepChange step, List<String> texts) {
        if (timer.rule() != null) {
            step.kind(StepKind.WAIT).waitsFor(Wait.until(timer.rule()));
        }
        if (!timer.exact()) {
            remarks.add(Topic.TIMERS, wording.title(event));
            texts.add(
                    timer.text().isEmpty()
                            ? wording.say("import.bpmn.text.waits")
                            : wording.say("import.bpmn.text.waits-until", timer.text()));
        }
    }

    /** A timer at the edge of an activity is its deadline. */
    private void deadline(Element activity, StepChange step, List<String> texts) {
        Timer timer = deadlines.get(activity.id());
        if (timer != null) {
            step.due(timer.rule());
            if (!timer.exact()) {
                remarks.add(Topic.TIMERS, wording.title(activity));
                texts.add(wording.say("import.bpmn.text.deadline", timer.text()));
            }
        }
    }

    /** How often something is done, if more than once. */
    Optional<String> repetition(Element activity) {
        Optional<Element> several = activity.child("multiInstanceLoopCharacteristics");
        Optional<Element> loop = activity.child("standardLoopCharacteristics");
        if (several.isEmpty() && loop.isEmpty()) {
            return Optional.empty();
        }
        String until = loop.flatMap(each -> each.child("loopCondition"))
                .map(Element::text)
                .orElse("");
        if (several.isPresent()) {
            boolean inTurn = several.get().isTrue("isSequential");
            return Optional.of(
                    inTurn ? wording.say("import.bpmn.text.each-in-turn") : wording.say("import.bpmn.text.each"));
        }
        return Optional.of(
                until.isEmpty() ? wording.say("import.bpmn.text.again") : wording.say("import.bpmn.text.while", until));
    }

    private Optional<String> performers(Element activity) {
        String names = Stream.of("performer", "humanPerformer", "potentialOwner", "resourceRole")
                .flatMap(type -> activity.children(type).stream())
                .map(this::performer)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(wording.say("import.bpmn.text.done-by", names));
    }

    private String performer(Element resource) {
        String referred = resource.child("resourceRef")
                .map(Element::text)
                .flatMap(file::find)
                .map(Element::nameOrId)
                .orElse("");
        String expression = resource.child("resourceAssignmentExpression")
                .map(Element::text)
                .map(Words::line)
                .orElse("");
        return referred.isEmpty() ? expression.isEmpty() ? resource.name() : expression : referred;
    }

    private Optional<String> sending(Element element) {
        String message = message(element);
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say("import.bpmn.text.send-message", message));
    }

    /** In quotes; empty without a name. */
    private String message(Element element) {
        String name = element.child("messageEventDefinition")
                .flatMap(event -> file.referred(event, "messageRef"))
                .or(() -> file.referred(element, "messageRef"))
                .map(Element::name)
                .orElse("");
        return name.isEmpty() ? "" : wording.quoted(name);
    }

    private String awaited(Element event) {
        return event.children().stream()
                .filter(child -> child.type().endsWith("EventDefinition"))
                .map(definition -> Stream.of("messageRef", "signalRef", "errorRef", "escalationRef")
                        .flatMap(reference -> file.referred(definition, reference).stream())
                        .map(Element::name)
                        .findFirst()
                        .or(() ->
                                definition.child("condition").map(Element::text).map(Words::line))
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(event.name());
    }
}
