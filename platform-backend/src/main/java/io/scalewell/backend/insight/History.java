package io.scalewell.backend.insight;

import io.scalewell.backend.insight.mining.Case;
import io.scalewell.backend.insight.mining.CaseEvent;
import io.scalewell.backend.insight.mining.CaseLog;
import io.scalewell.backend.insight.mining.CodedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the selected cases.
 *
 * @param cases by completion
 * @param passes case by case, each in order of completion; {@link Pass#caseIndex} is a position in {@code cases}
 * @param titles of activities, where people read something other than the key
 * @param open tasks per activity now
 * @param workInProgress cases running now
 * @param onTime share of tasks that were completed by their due instant, or null when none had one
 */
public record History(
        List<CaseFacts> cases,
        List<Pass> passes,
        Map<String, String> titles,
        Map<String, Long> open,
        long workInProgress,
        @Nullable Double onTime) {

    public History {
        cases = List.copyOf(cases);
        passes = List.copyOf(passes);
        titles = Map.copyOf(titles);
        open = Map.copyOf(open);
    }

    String title(String activity) {
        return titles.getOrDefault(activity, activity);
    }

    /** The same as input for mining. */
    CodedLog log() {
        List<Case> mined = new ArrayList<>(cases.size());
        int from = 0;
        while (from < passes.size()) {
            int index = passes.get(from).caseIndex();
            int until = from;
            while (until < passes.size() && passes.get(until).caseIndex() == index) {
                until++;
            }
            List<CaseEvent> events =
                    passes.subList(from, until).stream().map(History::event).toList();
            mined.add(new Case(cases.get(index).label(), cases.get(index).startedAt(), events));
            from = until;
        }
        CaseLog log = mined::stream;
        return CodedLog.of(log);
    }

    private static CaseEvent event(Pass pass) {
        return new CaseEvent(pass.activity(), pass.completedAt(), pass.startedAt(), pass.resource());
    }
}
