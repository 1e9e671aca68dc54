package io.scalewell.backend.process.interchange.bpmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a file holds besides the flows that are read. */
final class Surroundings {

    private static final int NAME = 300;
    private static final int MOST = 100;
    private static final int TEXT = 2_000;

    private final BpmnFile file;
    private final Pools pools;
    private final Messages messages;
    private final Remarks remarks;

    Surroundings(BpmnFile file, Pools pools, Messages messages, Remarks remarks) {
        this.file = file;
        this.pools = pools;
        this.messages = messages;
        this.remarks = remarks;
    }

    void tell() {
        for (Element pool : pools.outside()) {
            String lanes = file.referred(pool, "processRef").map(Pools::lanes).orElse("");
            remarks.add(Topic.POOLS, lanes.isEmpty() ? pool.name() : (pool.name() + " (" + lanes + ")").strip());
        }
        if (!pools.areSeveral()) {
            pools.drawn().forEach(pool -> remarks.add(Topic.OWN_POOL, ownName(pool)));
        }
        messages.tellOthers();
        Stream.of("choreography", "globalConversation", "conversation", "subConversation", "callConversation")
                .flatMap(type -> file.all(type).stream())
                .forEach(other -> remarks.add(Topic.CHOREOGRAPHY, withContent(other)));
    }

    /** The name of the only pool, unless the process has it. */
    private String ownName(Pools.Pool pool) {
        return pools.participant(pool.process())
                .map(Element::name)
                .filter(name -> !pool.process().name().isEmpty()
                        && !name.equals(pool.process().name()))
                .orElse("");
    }

    private String withContent(Element other) {
        String content = BpmnFile.flowNodes(other).stream()
                .map(Element::name)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        String name = remarks.wording().title(other);
        return content.isEmpty() ? name : name + " (" + content + ")";
    }

    /** Parties outside that send something which the process did not begin with. */
    List<String> suppliers() {
        return pools.outside().stream()
                .filter(messages::isFromSupplier)
                .map(Element::name)
                .filter(name -> !name.isEmpty())
                .map(name -> Words.cut(name, NAME))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Parties outside that begin the process or get something from it, each on a line; empty without any. */
    String customers() {
        String names = pools.outside().stream()
                .filter(messages::isForCustomer)
                .map(Element::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Words.cut(names, TEXT);
    }
}
