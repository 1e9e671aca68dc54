package io.scalewell.ui.insight.page;

import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import io.scalewell.ui.insight.InsightNavigation;
import io.scalewell.ui.shell.Query;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an address of insights asks for. */
record InsightChoice(Query query) {

    static final String TAB = "tab";
    static final String PERIOD = "period";
    static final String CLOCK = "clock";
    static final String VERSION = "version";

    /** Nothing when all processes are looked at. */
    @Nullable
    Subject subject() {
        var process = query.text("process").orElse(null);
        if (process != null) {
            return new Subject.OfProcess(read(process, ProcessKey::of));
        }
        var log = query.text("log").orElse(null);
        return log == null ? null : new Subject.OfEventLog(read(log, EventLogId::of));
    }

    private static <K> K read(String text, Function<String, K> form) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Message.of("missing.address"));
        }
    }

    InsightTab tab() {
        return query.constant(TAB, InsightTab.class).orElse(InsightTab.SUMMARY);
    }

    /** An event log is a thing of the past, so all of it is shown unless something else is asked for. */
    Period period() {
        var usual = query.has("log") ? Period.ALL : Period.QUARTER;
        return query.text(PERIOD).flatMap(Period::of).orElse(usual);
    }

    ClockKind clock() {
        var usual = query.has("log") ? ClockKind.ELAPSED : ClockKind.WORKING;
        return query.constant(CLOCK, ClockKind.class).orElse(usual);
    }

    /** Nothing when the runs of all versions are looked at. */
    @Nullable
    Integer version() {
        return query.number(VERSION).orElse(null);
    }

    Selection selection(Instant now) {
        var from = period().isLimited() ? now.minus(period().length()) : null;
        return new Selection(from, null, version(), clock());
    }

    /** The time of the same length before; only for a limited period. */
    Selection before(Instant now) {
        var end = now.minus(period().length());
        return new Selection(end.minus(period().length()), end, version(), clock());
    }

    InsightChoice with(String name, @Nullable Object value) {
        return new InsightChoice(query.with(name, value));
    }

    /** Relative to the organization. */
    String path() {
        return InsightNavigation.INSIGHTS + "?" + query.parameters().getQueryString();
    }
}
