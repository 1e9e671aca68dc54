package io.scalewell.backend.process.interchange.bpmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what a file holds besides the one process that is read. */
final class Surroundings {

    private final BpmnFile file;
    private final Remarks remarks;

    Surroundings(BpmnFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    void tell(@Nullable Element chosen) {
        for (Element process : file.all("process")) {
            if (!process.equals(chosen)) {
                remarks.add(Topic.POOLS, withContent(poolName(process), BpmnFile.flowNodes(process)));
            }
        }
        for (Element pool : file.all("participant")) {
            if (file.referred(pool, "processRef").isEmpty()) {
                remarks.add(Topic.POOLS, pool.name());
            }
        }
        for (Element message : file.all("messageFlow")) {
            remarks.add(
                    Topic.MESSAGES,
                    (message.name().isEmpty() ? "" : message.name() + ": ") + "from " + end(message, "sourceRef")
                            + " to " + end(message, "targetRef"));
        }
        Stream.of("choreography", "globalConversation", "conversation", "subConversation", "callConversation")
                .flatMap(type -> file.all(type).stream())
                .forEach(other -> remarks.add(
                        Topic.CHOREOGRAPHY, withContent(StepMaker.title(other), BpmnFile.flowNodes(other))));
    }

    private String poolName(Element process) {
        return file.all("participant").stream()
                .filter(pool -> file.referred(pool, "processRef")
                        .filter(process::equals)
                        .isPresent())
                .map(Element::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(process.nameOrId());
    }

    private static String withContent(String name, List<Element> nodes) {
        String content = nodes.stream()
                .map(Element::name)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return content.isEmpty() ? name : name + " (" + content + ")";
    }

    private String end(Element message, String end) {
        return file.referred(message, end)
                .map(Element::nameOrId)
                .or(() -> message.attribute(end))
                .map(Words::quoted)
                .orElse("somebody");
    }
}
