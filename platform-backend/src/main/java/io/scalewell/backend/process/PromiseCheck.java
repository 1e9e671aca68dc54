package io.scalewell.backend.process;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what is said about a version is complete. */
final class PromiseCheck {

    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_COUNTERS = 10;
    private static final Pattern METRIC = Pattern.compile("[A-Za-z][A-Za-z0-9 _-]{0,59}");

    private PromiseCheck() {}

    /** @param number that the version would get */
    static List<InputError> problems(Publication publication, int number) {
        List<InputError> errors = new ArrayList<>();
        if (publication.changeNote() != null && publication.changeNote().length() > LONGEST_NOTE) {
            errors.add(new InputError("/changeNote", "At most " + LONGEST_NOTE + " characters."));
        }
        Verdict verdict = publication.verdict();
        if (verdict == null && number > 1) {
            errors.add(new InputError(
                    "/verdict", "Name the metric that version " + number + " should move and which way it should go."));
        }
        if (verdict != null && !METRIC.matcher(verdict.metric()).matches()) {
            errors.add(new InputError("/verdict/metric", "Name a metric, such as cycle-time-median."));
        }
        if (verdict != null && (verdict.counterMetrics().size() > MOST_COUNTERS || !allMetrics(verdict))) {
            errors.add(new InputError(
                    "/verdict/counterMetrics", "Name at most " + MOST_COUNTERS + " metrics that must not get worse."));
        }
        return errors;
    }

    private static boolean allMetrics(Verdict verdict) {
        return verdict.counterMetrics().stream()
                .allMatch(name -> METRIC.matcher(name).matches());
    }
}
