package io.scalewell.backend.insight.interchange.csv;

import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import java.util.List;
import java.util.Locale;

/**
 * Which column holds what, guessed by the names in the first row; -1 for a column that is not there.
 *
 * @param time of the completion
 */
record CsvColumns(int caseId, int activity, int time, int start, int resource, int transition) {

    private static final List<String> CASE = List.of(
            "caseconceptname", "caseid", "case", "caseidentifier", "casenumber", "traceid", "trace", "processinstance");
    private static final List<String> ACTIVITY =
            List.of("conceptname", "activity", "activityname", "task", "taskname", "step", "event", "eventname");
    private static final List<String> TIME = List.of(
            "timetimestamp",
            "timestamp",
            "completetimestamp",
            "endtimestamp",
            "completed",
            "completedat",
            "completiontime",
            "endtime",
            "end",
            "time",
            "datetime",
            "date");
    private static final List<String> START =
            List.of("starttimestamp", "starttime", "started", "startedat", "start", "begin");
    private static final List<String> RESOURCE =
            List.of("orgresource", "resource", "user", "username", "assignee", "person", "employee", "agent");
    private static final List<String> TRANSITION = List.of("lifecycletransition", "lifecycle", "transition");

    static CsvColumns of(List<String> header) {
        List<String> names = header.stream().map(CsvColumns::plain).toList();
        int start = first(START, names);
        int time = first(TIME, names);
        boolean onlyStart = time < 0;
        CsvColumns columns = new CsvColumns(
                first(CASE, names),
                first(ACTIVITY, names),
                onlyStart ? start : time,
                onlyStart ? -1 : start,
                first(RESOURCE, names),
                first(TRANSITION, names));
        if (columns.caseId < 0 || columns.activity < 0 || columns.time < 0) {
            throw new UnreadableEventLogException(
                    "The first row must name a column for the case, the activity and the time, such as"
                            + " \"case,activity,timestamp,resource\", but is \"" + String.join(",", header) + "\"");
        }
        return columns;
    }

    private static int first(List<String> known, List<String> names) {
        return known.stream()
                .mapToInt(names::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
