package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which processes of a file are the content of a call in the same file; each is that of one call, where it is called first. */
final class Calls {

    private static final int DEEPEST = 20;

    private final BpmnFile file;
    private final Set<Element> pools = new HashSet<>();
    private final Set<Element> placed = new HashSet<>();
    private final Map<Element, Element> contents = new HashMap<>();
    private final Map<Element, Element> callers = new HashMap<>();
    private final List<Element> roots = new ArrayList<>();

    Calls(BpmnFile file) {
        this.file = file;
        file.all("participant")
                .forEach(pool -> file.referred(pool, "processRef").ifPresent(pools::add));
        List<Element> processes = file.all("process");
        Set<Element> called = new HashSet<>();
        processes.forEach(process -> calls(process)
                .forEach(call ->
                        called(call).filter(target -> !target.equals(process)).ifPresent(called::add)));
        processes.stream().filter(process -> !called.contains(process)).forEach(this::root);
        processes.forEach(this::root);
    }

    private void root(Element process) {
        if (placed.add(process)) {
            roots.add(process);
            follow(process, 0);
        }
    }

    private void follow(Element process, int depth) {
        if (depth == DEEPEST) {
            return;
        }
        for (Element call : calls(process)) {
            called(call).filter(placed::add).ifPresent(target -> {
                contents.put(call, target);
                callers.put(target, call);
                follow(target, depth + 1);
            });
        }
    }

    private static List<Element> calls(Element process) {
        return BpmnFile.flowNodes(process).stream()
                .filter(node -> node.is("callActivity") && !isOutsideFlow(node))
                .toList();
    }

    private static boolean isOutsideFlow(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.isTrue("triggeredByEvent") || each.isTrue("isForCompensation")) {
                return true;
            }
        }
        return false;
    }

    /** A process that is a pool of its own is told there. */
    private Optional<Element> called(Element call) {
        return file.referred(call, "calledElement")
                .filter(target -> target.is("process") && !pools.contains(target))
                .filter(target -> !BpmnFile.flowNodes(target).isEmpty());
    }

    /** The processes that no call holds, in the order of the file. */
    List<Element> roots() {
        return file.all("process").stream().filter(roots::contains).toList();
    }

    boolean isExpanded(Element call) {
        return contents.containsKey(call);
    }

    /** Where the flow of a sub-process or a call is. */
    Element content(Element scope) {
        return contents.getOrDefault(scope, scope);
    }

    /** What an element is in: its parent, for a called process its call. */
    Optional<Element> around(Element element) {
        return Optional.ofNullable(element.is("process") ? callers.get(element) : element.parent());
    }
}
