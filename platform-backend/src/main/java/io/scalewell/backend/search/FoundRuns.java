package io.scalewell.backend.search;

import io.scalewell.backend.process.ProcessSearchQuery;
import io.scalewell.backend.run.RunSearchQuery;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.search.SearchHit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Runs by key first, then by name: the very key, keys that begin with it, the number in any process, or the process. */
@Component
class FoundRuns {

    private static final int MOST_PROCESSES = 1_000;

    private final RunSearchQuery runs;
    private final ProcessSearchQuery processes;

    FoundRuns(RunSearchQuery runs, ProcessSearchQuery processes) {
        this.runs = runs;
        this.processes = processes;
    }

    List<SearchHit> named(String text, int most) {
        return Stream.of(keyed(text, most), runs.named(text, most))
                .flatMap(List::stream)
                .distinct()
                .limit(most)
                .toList();
    }

    List<SearchHit> spelledLike(String text, int most) {
        return runs.spelledLike(text, most);
    }

    private List<SearchHit> keyed(String text, int most) {
        var typed = TypedKey.run(text);
        if (typed.isPresent()) {
            var beginning = runs.keyed(TypedKey.beginningWith(typed.get()), most);
            return Stream.concat(runs.keyed(List.of(typed.get()), 1).stream(), beginning.stream())
                    .distinct()
                    .toList();
        }
        var number = TypedKey.number(text);
        if (number.isPresent()) {
            return runs.keyed(
                    processes.keys(MOST_PROCESSES).stream()
                            .map(process -> new RunKey(process + "-" + number.get()))
                            .toList(),
                    most);
        }
        return TypedKey.process(text)
                .flatMap(processes::findId)
                .map(id -> runs.of(id, most))
                .orElse(List.of());
    }
}
