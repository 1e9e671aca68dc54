package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the flows of several pools into one order: each goes on until it needs a message of another that was not sent yet, or waits for
 * something of which the file does not say where it comes from. Pools that no message connects have nothing to do with one another.
 */
final class Weave {

    private final List<Strand> strands;
    private final Map<Place, List<Link>> awaited = new HashMap<>();
    private final Set<Link> lost = new HashSet<>();
    private final Set<Place> patient = new HashSet<>();
    private final int[] next;
    private final int[] lot;
    private final Map<Integer, List<Turn>> turns = new LinkedHashMap<>();

    /** A part of a flow whose turn it is. */
    record Turn(Strand strand, Unit unit) {}

    private record Place(int strand, int unit) {}

    private record Link(Messages.Message message, Place from, Place to) {}

    Weave(List<Strand> strands, Messages messages, Calls calls, Remarks remarks) {
        this.strands = List.copyOf(strands);
        this.next = new int[strands.size()];
        this.lot = IntStream.range(0, strands.size()).toArray();
        Map<Element, Place> places = places();
        List<Link> links = new ArrayList<>();
        for (Messages.Message message : messages.inner()) {
            Optional<Place> from = place(message.from(), places, calls);
            Optional<Place> to = place(message.to(), places, calls);
            if (from.isEmpty()
                    || to.isEmpty()
                    || from.get().strand() == to.get().strand()) {
                remarks.add(Topic.LOST_MESSAGES, message.words());
            } else {
                links.add(new Link(message, from.get(), to.get()));
            }
        }
        links.forEach(this::add);
        patient.removeAll(awaited.keySet());
        order();
        links.forEach(link -> remarks.add(
                lost.contains(link) ? Topic.LOST_MESSAGES : Topic.MESSAGES,
                link.message().words()));
    }

    private Map<Element, Place> places() {
        Map<Element, Place> places = new HashMap<>();
        for (int strand = 0; strand < strands.size(); strand++) {
            List<Unit> units = strands.get(strand).units();
            for (int unit = 0; unit < units.size(); unit++) {
                Place place = new Place(strand, unit);
                if (units.get(unit).nodes().anyMatch(Weave::waits)) {
                    patient.add(place);
                }
                units.get(unit)
                        .nodes()
                        .map(Node::element)
                        .flatMap(Stream::ofNullable)
                        .forEach(element -> places.putIfAbsent(element, place));
            }
        }
        return places;
    }

    private static boolean waits(Node node) {
        Element element = node.element();
        return element != null
                && (element.is("receiveTask")
                        || (element.is("intermediateCatchEvent")
                                && (element.child("messageEventDefinition").isPresent()
                                        || element.child("signalEventDefinition")
                                                .isPresent())));
    }

    private static Optional<Place> place(Element element, Map<Element, Place> places, Calls calls) {
        Optional<Element> each = Optional.of(element);
        while (each.isPresent() && !places.containsKey(each.get())) {
            each = each.flatMap(calls::around);
        }
        return each.map(places::get);
    }

    private void add(Link link) {
        awaited.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
        int one = lot[link.from().strand()];
        int other = lot[link.to().strand()];
        for (int strand = 0; strand < lot.length; strand++) {
            if (lot[strand] == Math.max(one, other)) {
                lot[strand] = Math.min(one, other);
            }
        }
    }

    private void order() {
        int left = strands.stream().mapToInt(strand -> strand.units().size()).sum();
        int current = 0;
        while (left > 0) {
            if (!canGo(current)) {
                current = other(current);
            }
            current = unlessPatient(current);
            Strand strand = strands.get(current);
            turns.computeIfAbsent(lot[current], key -> new ArrayList<>())
                    .add(new Turn(strand, strand.units().get(next[current]++)));
            left--;
        }
    }

    private boolean isDone(int strand) {
        return next[strand] == strands.get(strand).units().size();
    }

    private boolean canGo(int strand) {
        return !isDone(strand) && missing(strand).isEmpty();
    }

    /** What comes from anywhere may come from the others, so they go first. */
    private int unlessPatient(int strand) {
        return isPatient(strand)
                ? IntStream.range(0, next.length)
                        .filter(other -> lot[other] == lot[strand] && canGo(other) && !isPatient(other))
                        .findFirst()
                        .orElse(strand)
                : strand;
    }

    private boolean isPatient(int strand) {
        return patient.contains(new Place(strand, next[strand]));
    }

    /** What has to be sent before a flow can go on. */
    private List<Link> missing(int strand) {
        return awaited.getOrDefault(new Place(strand, next[strand]), List.of()).stream()
                .filter(link -> !lost.contains(link)
                        && next[link.from().strand()] <= link.from().unit())
                .toList();
    }

    /** Whoever can go on, those first that somebody waits for; if all wait for one another, one goes on without its message. */
    private int other(int current) {
        List<Integer> senders = isDone(current)
                ? List.of()
                : missing(current).stream().map(link -> link.from().strand()).toList();
        Optional<Integer> ready = senders.stream().filter(this::canGo).findFirst();
        if (ready.isEmpty()) {
            ready = IntStream.range(0, next.length).boxed().filter(this::canGo).findFirst();
        }
        return ready.orElseGet(() -> {
            int strand = IntStream.range(0, next.length)
                    .filter(each -> !isDone(each))
                    .boxed()
                    .min(Comparator.comparing(each -> missing(each).stream()
                            .anyMatch(link -> link.message().isAwaited())))
                    .orElseThrow();
            lost.addAll(missing(strand));
            return strand;
        });
    }

    /** The flows that have to do with one another, each lot in its order. */
    List<List<Turn>> lots() {
        return List.copyOf(turns.values());
    }
}
