package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a definition with its JSON pointer.
 *
 * @param <T> a step or a field
 */
record Placed<T>(String pointer, T part) {

    /** All steps in the order of the checklist. */
    static List<Placed<Step>> steps(ProcessDefinition definition) {
        List<Placed<Step>> steps = new ArrayList<>();
        for (int stage = 0; stage < definition.stages().size(); stage++) {
            List<Step> ofStage = definition.stages().get(stage).steps();
            for (int step = 0; step < ofStage.size(); step++) {
                steps.add(new Placed<>("/stages/" + stage + "/steps/" + step, ofStage.get(step)));
            }
        }
        return steps;
    }

    /** The fields of the start form, then those of the steps. */
    static List<Placed<Field>> fields(ProcessDefinition definition) {
        List<Placed<Field>> fields = new ArrayList<>(fields("/startFields", definition.startFields()));
        for (Placed<Step> step : steps(definition)) {
            fields.addAll(fields(step.pointer + "/fields", step.part.fields()));
        }
        return fields;
    }

    private static List<Placed<Field>> fields(String pointer, List<Field> fields) {
        List<Placed<Field>> placed = new ArrayList<>();
        for (int index = 0; index < fields.size(); index++) {
            placed.add(new Placed<>(pointer + "/" + index, fields.get(index)));
        }
        return placed;
    }
}
