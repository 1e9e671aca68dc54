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
import java.util.Locale;
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
    private final Map<String, Timer> deadlines = new HashMap<>();

    StepMaker(BpmnFile file, Notes notes, Lanes lanes, Properties properties, Remarks remarks) {
        this.file = file;
        this.notes = notes;
        this.lanes = lanes;
        this.properties = properties;
        this.remarks = remarks;
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
                remarks.add(Topic.AWAITED, title(activity));
                texts.add("Done as soon as the message" + message(activity) + " has come.");
            }
            case "sendTask" -> message(activity, "Send the message%s.").ifPresent(texts::add);
            default -> {
                // nothing more to tell
            }
        }
        deadline(activity, step, texts);
        repetition(activity).ifPresent(texts::add);
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
                remarks.add(Topic.AWAITED, title(event));
                texts.add("Done as soon as " + (what.isEmpty() || what.equals(event.name()) ? "it" : Words.quoted(what))
                        + " has happened or come.");
            }
        }
        return finished(event, step, texts);
    }

    /** A step in which somebody sends what the event sends. */
    Step thrown(Element event) {
        remarks.add(Topic.SENT, title(event));
        List<String> texts = new ArrayList<>();
        message(event, "Send the message%s.").ifPresent(texts::add);
        return finished(event, named(Step.task("", "").change(), event), texts);
    }

    /** As we wrote it, with what another modeler can change. */
    private Optional<Step> kept(Element element) {
        if (properties.isDamaged(element)) {
            remarks.add(Topic.DAMAGED, title(element));
        }
        return properties.step(element).map(step -> {
            boolean renamed = !Words.line(step.title()).equals(element.name());
            String title = renamed ? Words.cut(title(element), TITLE) : step.title();
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
        return step.title(Words.cut(title(element), TITLE));
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
        remarks.add(Topic.CALLS, title(activity));
        String name = file.find(element).map(Element::nameOrId).orElse(element);
        texts.add(name.isEmpty() ? "Runs another process." : "Runs the process " + Words.quoted(name) + ".");
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
            remarks.add(Topic.TIMERS, title(event));
            texts.add("The model waits until: " + (timer.text().isEmpty() ? "a time it does not name" : timer.text()));
        }
    }

    /** A timer at the edge of an activity is its deadline. */
    private void deadline(Element activity, StepChange step, List<String> texts) {
        Timer timer = deadlines.get(activity.id());
        if (timer != null) {
            step.due(timer.rule());
            if (!timer.exact()) {
                remarks.add(Topic.TIMERS, title(activity));
                texts.add("The model names as its deadline: " + timer.text());
            }
        }
    }

    private Optional<String> repetition(Element activity) {
        Optional<Element> several = activity.child("multiInstanceLoopCharacteristics");
        Optional<Element> loop = activity.child("standardLoopCharacteristics");
        if (several.isEmpty() && loop.isEmpty()) {
            return Optional.empty();
        }
        remarks.add(Topic.REPEATED, title(activity));
        String until = loop.flatMap(each -> each.child("loopCondition"))
                .map(Element::text)
                .orElse("");
        String how = several.isPresent()
                ? several.get().isTrue("isSequential") ? "once for each, one after the other" : "once for each"
                : "again and again" + (until.isEmpty() ? "" : " while: " + until);
        return Optional.of("This is done several times: " + how + ".");
    }

    private Optional<String> performers(Element activity) {
        String names = Stream.of("performer", "humanPerformer", "potentialOwner", "resourceRole")
                .flatMap(type -> activity.children(type).stream())
                .map(this::performer)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Done by: " + names);
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

    private Optional<String> message(Element element, String sentence) {
        String message = message(element);
        return message.isEmpty() ? Optional.empty() : Optional.of(sentence.replace("%s", message));
    }

    /** With a space before it; empty without a name. */
    private String message(Element element) {
        String name = element.child("messageEventDefinition")
                .flatMap(event -> file.referred(event, "messageRef"))
                .or(() -> file.referred(element, "messageRef"))
                .map(Element::name)
                .orElse("");
        return name.isEmpty() ? "" : " " + Words.quoted(name);
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

    /** The name of an element, else what it is. */
    static String title(Element element) {
        if (!element.name().isEmpty()) {
            return element.name();
        }
        String words = element.type()
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT)
                .strip();
        String kind = element.children().stream()
                .map(Element::type)
                .filter(type -> type.endsWith("EventDefinition"))
                .map(type -> type.substring(0, type.length() - "EventDefinition".length()))
                .findFirst()
                .orElse("");
        return switch (element.type()) {
            case "intermediateCatchEvent" -> kind.isEmpty() ? "Wait" : "Wait for a " + kind;
            case "intermediateThrowEvent", "endEvent" -> kind.isEmpty() ? "Done" : "Send a " + kind;
            case "boundaryEvent" -> kind.isEmpty() ? "Something happened" : "A " + kind + " came";
            case "startEvent" -> kind.isEmpty() ? "Start" : "Start upon a " + kind;
            default -> words.isEmpty() ? "Step" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        };
    }
}
