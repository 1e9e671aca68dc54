package io.scalewell.backend.process.diff;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.diff.StepPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of one state by their keys. */
final class Places {

    /** A draft that cannot be published yet may use a key twice; then the first is taken for the first, and so on. */
    record Identity(String key, int occurrence) {}

    private final Map<Identity, StepPlace> places = new LinkedHashMap<>();
    private final List<List<Identity>> ofStages = new ArrayList<>();

    Places(ProcessDefinition definition) {
        Map<String, Integer> occurrences = new HashMap<>();
        for (Stage stage : definition.stages()) {
            List<Identity> ofStage = new ArrayList<>();
            for (Step step : stage.steps()) {
                Identity identity = new Identity(step.key(), occurrences.merge(step.key(), 1, Integer::sum));
                places.put(identity, new StepPlace(stage.title(), places.size() + 1, step));
                ofStage.add(identity);
            }
            ofStages.add(ofStage);
        }
    }

    @Nullable
    StepPlace find(Identity identity) {
        return places.get(identity);
    }

    boolean has(Identity identity) {
        return places.containsKey(identity);
    }

    /** The steps of the stage at a position, in order. */
    List<Identity> inStage(int stage) {
        return ofStages.get(stage);
    }

    int stages() {
        return ofStages.size();
    }
}
