package io.scalewell.backend.insight.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a reader could not use, as one sentence for each kind however often it occurs. */
final class ReadWarnings {

    private static final int LONGEST_PLACE = 100;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private static final class Kind {

        private final String first;
        private long count;

        Kind(String first) {
            this.first = first;
        }
    }

    /**
     * Notes one more of a kind.
     *
     * @param kind a sentence without its full stop; from a closed set
     * @param place where, or which; the first one is shown
     */
    void add(String kind, String place) {
        kinds.computeIfAbsent(kind, _ -> new Kind(shortened(place))).count++;
    }

    List<String> sentences() {
        return kinds.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().count + ", the first: " + entry.getValue().first)
                .toList();
    }

    private static String shortened(String place) {
        return place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_PLACE) + "...";
    }
}
