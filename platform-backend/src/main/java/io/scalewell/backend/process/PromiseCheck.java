package io.scalewell.backend.process;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.text.Message;
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
            errors.add(new InputError("/changeNote", Message.of("limit.characters", LONGEST_NOTE)));
        }
        Verdict verdict = publication.verdict();
        if (verdict == null && number > 1) {
            errors.add(new InputError("/verdict", Message.of("publish.verdict.missing", number)));
        }
        if (verdict != null && !METRIC.matcher(verdict.metric()).matches()) {
            errors.add(new InputError("/verdict/metric", Message.of("publish.verdict.metric")));
        }
        if (verdict != null && (verdict.counterMetrics().size() > MOST_COUNTERS || !allMetrics(verdict))) {
            errors.add(new InputError("/verdict/counterMetrics", Message.of("publish.verdict.counter", MOST_COUNTERS)));
        }
        return errors;
    }

    private static boolean allMetrics(Verdict verdict) {
        return verdict.counterMetrics().stream()
                .allMatch(name -> METRIC.matcher(name).matches());
    }
}
