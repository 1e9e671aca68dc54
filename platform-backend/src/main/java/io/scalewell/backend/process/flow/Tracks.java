package io.scalewell.backend.process.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines that run beside each other in the space between two columns or two rows. Lines of one net may lie on each other; others get a
 * track of their own where they would touch.
 */
final class Tracks {

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Integer> trackOf = new HashMap<>();
    private int count;

    /**
     * Adds a piece of a line.
     *
     * @param net whose it is
     * @param from place along the space at which it begins
     * @param to place at which it ends
     */
    void add(String net, int from, int to) {
        lines.computeIfAbsent(net, none -> new Line(net)).cover(from, to);
    }

    /** Says that the net comes into the space from the first side at that place. */
    void comesIn(String net, int place) {
        lines.computeIfAbsent(net, none -> new Line(net)).in.add(place);
    }

    /** Says that the net leaves the space on the other side at that place. */
    void goesOut(String net, int place) {
        lines.computeIfAbsent(net, none -> new Line(net)).out.add(place);
    }

    /** Gives every net its track. Where one net comes in and another goes out at the same place, the first lies nearer to its side. */
    void assign() {
        List<List<Line>> tracks = new ArrayList<>();
        for (Line line : inOrder()) {
            int track = 0;
            while (track < tracks.size()
                    && (tracks.get(track).stream().anyMatch(line::touches) || later(tracks, track, line))) {
                track++;
            }
            if (track == tracks.size()) {
                tracks.add(new ArrayList<>());
            }
            tracks.get(track).add(line);
            trackOf.put(line.net, track);
        }
        count = tracks.size();
    }

    /** Whether something that has to lie before the line lies in this track or a later one. */
    private static boolean later(List<List<Line>> tracks, int track, Line line) {
        return tracks.subList(track, tracks.size()).stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.hasToLieBefore(line));
    }

    /** Those that have to lie before others first; of a circle the one that was added first. */
    private List<Line> inOrder() {
        List<Line> rest = new ArrayList<>(lines.values());
        rest.sort(Comparator.comparingInt(line -> line.to - line.from));
        List<Line> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            Line next = rest.stream()
                    .filter(line -> rest.stream().noneMatch(other -> other != line && other.hasToLieBefore(line)))
                    .findFirst()
                    .orElse(rest.getFirst());
            rest.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    int count() {
        return count;
    }

    int trackOf(String net) {
        return trackOf.getOrDefault(net, 0);
    }

    private static final class Line {

        final String net;
        final Set<Integer> in = new HashSet<>();
        final Set<Integer> out = new HashSet<>();
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;

        Line(String net) {
            this.net = net;
        }

        void cover(int one, int other) {
            from = Math.min(from, Math.min(one, other));
            to = Math.max(to, Math.max(one, other));
        }

        boolean touches(Line other) {
            return from <= other.to && other.from <= to;
        }

        boolean hasToLieBefore(Line other) {
            return in.stream().anyMatch(other.out::contains);
        }
    }
}
