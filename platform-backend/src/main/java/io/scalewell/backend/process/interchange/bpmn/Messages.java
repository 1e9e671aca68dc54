package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The messages between pools, with what they mean for the order of the steps. */
final class Messages {

    private final BpmnFile file;
    private final Pools pools;
    private final Remarks remarks;
    private final Wording wording;
    private final List<Message> inner = new ArrayList<>();
    private final List<Element> others = new ArrayList<>();
    private final Set<Element> reached = new HashSet<>();

    /** A message from an element of one pool to an element of another. */
    record Message(String words, Element from, Element to) {

        /** Whether the model waits for it there. */
        boolean isAwaited() {
            return to.is("receiveTask") || to.type().endsWith("Event");
        }
    }

    Messages(BpmnFile file, Pools pools, Calls calls, Remarks remarks) {
        this.file = file;
        this.pools = pools;
        this.remarks = remarks;
        this.wording = remarks.wording();
        for (Element flow : file.all("messageFlow")) {
            Optional<Element> from = inside(flow, "sourceRef");
            Optional<Element> to = inside(flow, "targetRef");
            if (from.isPresent() && to.isPresent()) {
                inner.add(new Message(words(flow.name(), from.get(), to.get()), from.get(), to.get()));
            } else {
                others.add(flow);
            }
        }
        inner.forEach(message -> reached.add(message.to()));
        if (pools.areSeveral()) {
            new Signals(file, calls, this)
                    .between(pools).stream()
                            .filter(signal -> reached.add(signal.to()))
                            .forEach(inner::add);
        }
    }

    private Optional<Element> inside(Element flow, String end) {
        return file.referred(flow, end).filter(each -> !pools.isOutside(each));
    }

    /** Those between pools whose flow is drawn. */
    List<Message> inner() {
        return inner;
    }

    /** Whether a pool whose flow is drawn sends something there. */
    boolean reach(Element element) {
        return reached.contains(element);
    }

    /** Whether somebody outside begins the process with a message, or gets something and sends nothing. */
    boolean isForCustomer(Element outside) {
        List<Element> sent = with(outside, "sourceRef");
        return sent.isEmpty()
                ? !with(outside, "targetRef").isEmpty()
                : sent.stream()
                        .anyMatch(flow -> file.referred(flow, "targetRef")
                                .filter(end -> end.is("startEvent"))
                                .isPresent());
    }

    boolean isFromSupplier(Element outside) {
        return !with(outside, "sourceRef").isEmpty() && !isForCustomer(outside);
    }

    private List<Element> with(Element outside, String end) {
        return others.stream()
                .filter(flow -> file.referred(flow, end).filter(outside::equals).isPresent())
                .toList();
    }

    /** Tells those that lead out of the process or into it; of the others, see {@link Weave}. */
    void tellOthers() {
        others.forEach(flow -> remarks.add(
                Topic.OUTSIDE_MESSAGES, words(flow.name(), end(flow, "sourceRef"), end(flow, "targetRef"))));
    }

    String words(String name, Element from, Element to) {
        return words(name, title(from), title(to));
    }

    private String words(String name, String from, String to) {
        String way = wording.say("import.bpmn.text.from-to", from, to);
        return name.isEmpty() ? way : name + ": " + way;
    }

    private String end(Element flow, String end) {
        return file.referred(flow, end)
                .map(this::title)
                .or(() -> flow.attribute(end).map(wording::quoted))
                .orElseGet(() -> wording.say("import.bpmn.text.unknown-end"));
    }

    private String title(Element end) {
        return wording.quoted(BpmnFile.isFlowNode(end) ? wording.title(end) : end.nameOrId());
    }
}
