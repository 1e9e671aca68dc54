package io.scalewell.backend.process.web;

import io.scalewell.shared.process.diff.Change;
import io.scalewell.shared.process.diff.Difference;
import io.scalewell.shared.process.diff.ProcessDiff;
import io.scalewell.shared.process.diff.StageDiff;
import io.scalewell.shared.process.diff.StepDiff;
import io.scalewell.shared.process.diff.StepPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the API shows it: only what differs.
 *
 * @param from number of the older state, 0 for the draft
 * @param to number of the newer state, 0 for the draft
 * @param added keys of the steps that came
 * @param removed keys of the steps that went
 * @param moved keys of the steps that stand elsewhere, changed or not
 * @param changed keys of the steps of which something changed
 */
record DiffResponse(
        String process,
        int from,
        int to,
        List<String> added,
        List<String> removed,
        List<String> moved,
        List<String> changed,
        List<Change> header,
        List<StageResponse> stages,
        List<StepResponse> steps) {

    record StageResponse(String title, Difference difference, boolean moved, List<Change> changes) {}

    record StepResponse(
            String key,
            String title,
            Difference difference,
            boolean moved,
            @Nullable PlaceResponse before,
            @Nullable PlaceResponse after,
            List<Change> changes) {}

    /** @param number counts the steps of the whole checklist, from 1 */
    record PlaceResponse(String stage, int number) {

        static @Nullable PlaceResponse of(@Nullable StepPlace place) {
            return place == null ? null : new PlaceResponse(place.stage(), place.number());
        }
    }

    static DiffResponse of(ProcessDiff diff) {
        return new DiffResponse(
                diff.process().value(),
                diff.from(),
                diff.to(),
                keys(diff.steps(Difference.ADDED)),
                keys(diff.steps(Difference.REMOVED)),
                keys(diff.movedSteps()),
                keys(diff.steps(Difference.CHANGED)),
                diff.header(),
                diff.stages().stream()
                        .filter(StageDiff::differs)
                        .map(stage ->
                                new StageResponse(stage.title(), stage.difference(), stage.moved(), stage.changes()))
                        .toList(),
                diff.steps().stream()
                        .filter(StepDiff::differs)
                        .map(DiffResponse::step)
                        .toList());
    }

    private static StepResponse step(StepDiff step) {
        return new StepResponse(
                step.key(),
                step.step().title(),
                step.difference(),
                step.moved(),
                PlaceResponse.of(step.before()),
                PlaceResponse.of(step.after()),
                step.changes());
    }

    private static List<String> keys(List<StepDiff> steps) {
        return steps.stream().map(StepDiff::key).toList();
    }
}
