package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.run.Progress;
import io.scalewell.ui.run.RunStateChip;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the table of runs after the name. */
enum RunColumn {
    PROCESS,
    CURRENT,
    DUE,
    PROGRESS,
    STATE,
    STARTER,
    STARTED,
    COMPLETED,
    VERSION;

    private static final String PARAMETER = "cols";
    private static final Set<RunColumn> DEFAULT = EnumSet.of(PROCESS, CURRENT, DUE, PROGRESS, STATE);

    /** The columns of an address. */
    static Set<RunColumn> of(Query query) {
        Set<RunColumn> chosen = query.text(PARAMETER).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .flatMap(name -> Stream.of(values()).filter(each -> each.text().equals(name)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RunColumn.class)));
        return chosen.isEmpty() ? EnumSet.copyOf(DEFAULT) : chosen;
    }

    static Query write(Query query, Set<RunColumn> columns) {
        return query.with(
                PARAMETER,
                columns.equals(DEFAULT)
                        ? null
                        : columns.stream().map(RunColumn::text).collect(Collectors.joining(",")));
    }

    /** The order that a click on its head asks for, or null. */
    @Nullable
    RunSort sort() {
        return switch (this) {
            case DUE -> RunSort.DUE;
            case STARTED -> RunSort.STARTED;
            case PROCESS, CURRENT, PROGRESS, STATE, STARTER, COMPLETED, VERSION -> null;
        };
    }

    Component cell(RunSummary run, Workspace workspace) {
        Times times = workspace.times();
        return switch (this) {
            case PROCESS -> new Span(run.processName());
            case CURRENT -> new Span(run.state() == RunState.RUNNING ? String.join(", ", run.current()) : "");
            case DUE -> run.state() == RunState.RUNNING ? DueLabel.of(run.due(), times) : day(run.due(), times);
            case PROGRESS -> new Progress(run.done(), run.total());
            case STATE -> RunStateChip.of(run.state());
            case STARTER -> new Span(StarterWords.of(run));
            case STARTED -> day(run.startedAt(), times);
            case COMPLETED -> day(run.completedAt(), times);
            case VERSION -> new Span("v" + run.version());
        };
    }

    private static Span day(@Nullable Instant at, Times times) {
        var text = new Span(at == null ? "" : times.date(at));
        text.addClassName("sw-num");
        return text;
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
