package io.scalewell.backend.process.interchange.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part: the pools whose flow is drawn, and those of which only the name is known. */
final class Pools {

    private final BpmnFile file;
    private final List<Pool> drawn;

    /**
     * A process with its flow.
     *
     * @param name of the pool, else of the process, else of its lanes; empty without any
     */
    record Pool(Element process, String name) {}

    Pools(BpmnFile file, Calls calls) {
        this.file = file;
        this.drawn = calls.roots().stream()
                .filter(process -> !BpmnFile.flowNodes(process).isEmpty())
                .map(process -> new Pool(process, name(process)))
                .toList();
    }

    List<Pool> drawn() {
        return drawn;
    }

    boolean areSeveral() {
        return drawn.size() > 1;
    }

    /** Pools without a flow: parties outside of the process. */
    List<Element> outside() {
        return file.all("participant").stream().filter(this::isOutside).toList();
    }

    boolean isOutside(Element end) {
        return end.is("participant")
                && file.referred(end, "processRef")
                        .map(BpmnFile::flowNodes)
                        .filter(nodes -> !nodes.isEmpty())
                        .isEmpty();
    }

    Optional<Element> participant(Element process) {
        return file.all("participant").stream()
                .filter(pool -> file.referred(pool, "processRef")
                        .filter(process::equals)
                        .isPresent())
                .findFirst();
    }

    /** The names of the lanes of a process, however many. */
    static String lanes(Element process) {
        return process.children("laneSet").stream()
                .flatMap(set -> set.children("lane").stream())
                .map(Element::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String name(Element process) {
        return Stream.of(participant(process).map(Element::name).orElse(""), process.name(), lanes(process))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
