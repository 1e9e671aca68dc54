package io.scalewell.ui.process.page;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import java.util.Optional;

/** Which state of a process its picture shows: the newest version, or the draft (0) when that is asked for or all there is. */
final class MapVersion {

    private MapVersion() {}

    static int shown(ProcessDetail process, Optional<Integer> asked) {
        var published = process.published();
        return published == null || asked.filter(number -> number == 0).isPresent() ? 0 : published.number();
    }

    static ProcessDefinition definition(ProcessDetail process, int version) {
        var published = process.published();
        return version == 0 || published == null ? process.draft() : published.definition();
    }
}
