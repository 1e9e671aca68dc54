package io.scalewell.ui.insight;

import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.process.ProcessKey;

/** Paths to the screens of insights, relative to the organization. */
public final class InsightNavigation {

    public static final String INSIGHTS = "insights";
    public static final String LOGS = "insights/logs";

    private InsightNavigation() {}

    public static String process(ProcessKey key) {
        return INSIGHTS + "?process=" + key;
    }

    public static String log(EventLogId id) {
        return INSIGHTS + "?log=" + id.value();
    }
}
