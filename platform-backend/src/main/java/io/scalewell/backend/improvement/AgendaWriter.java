package io.scalewell.backend.improvement;

import io.scalewell.backend.improvement.agenda.AgendaPoint;
import io.scalewell.backend.improvement.agenda.AgendaScope;
import io.scalewell.backend.improvement.agenda.AgendaSource;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the agenda of a review from what happened. */
@Component
class AgendaWriter {

    private static final int MOST_OF_A_KIND = 4;

    private final List<AgendaSource> sources;
    private final ProcessNames processes;
    private final Insights insights;
    private final ActionItemRepository actionItems;
    private final PeopleNames names;
    private final GoalMeasuring measuring;
    private final DatabaseClock clock;

    AgendaWriter(
            List<AgendaSource> sources,
            ProcessNames processes,
            Insights insights,
            ActionItemRepository actionItems,
            PeopleNames names,
            GoalMeasuring measuring,
            DatabaseClock clock) {
        this.sources = List.copyOf(sources);
        this.processes = processes;
        this.insights = insights;
        this.actionItems = actionItems;
        this.names = names;
        this.measuring = measuring;
        this.clock = clock;
    }

    List<AgendaItem> write(ReviewSeries series, Locale reader) {
        AgendaScope scope = scope(Set.copyOf(series.processes()));
        List<AgendaPoint> points = new ArrayList<>();
        sources.forEach(source -> source.points(scope).stream()
                .sorted(Comparator.comparingDouble(AgendaPoint::weight).reversed())
                .limit(MOST_OF_A_KIND)
                .forEach(points::add));
        points.addAll(openActions(reader));
        List<AgendaItem> agenda = new ArrayList<>();
        points.forEach(point -> agenda.add(point.at(agenda.size() + 1, reader)));
        return List.copyOf(agenda);
    }

    private AgendaScope scope(Set<ProcessKey> wanted) {
        List<ProcessSummary> looked = processes.all().stream()
                .filter(process -> wanted.isEmpty() || wanted.contains(process.key()))
                .toList();
        Set<ProcessKey> keys = looked.stream().map(ProcessSummary::key).collect(Collectors.toSet());
        List<ProcessHealth> health = insights.overview().stream()
                .filter(process -> keys.contains(process.process()))
                .toList();
        return new AgendaScope(looked, health, clock.now());
    }

    private List<AgendaPoint> openActions(Locale reader) {
        List<ActionItem> open = actionItems.open(null, names.all());
        if (open.isEmpty()) {
            return List.of();
        }
        LocalDate today = measuring.today();
        long late = open.stream()
                .filter(item -> item.due() != null && item.due().isBefore(today))
                .count();
        String text =
                open.stream().limit(5).map(item -> action(item).in(reader)).collect(Collectors.joining("; "));
        Message title = Message.of("agenda.actions", open.size(), late);
        Message all = Message.verbatim(text + ".");
        return List.of(new AgendaPoint(AgendaKind.OPEN_ACTIONS, title, all, null, "my-work", List.of(), late));
    }

    private static Message action(ActionItem item) {
        String title = item.title() + (item.assigneeName() == null ? "" : " (" + item.assigneeName() + ")");
        return item.due() == null ? Message.verbatim(title) : Message.of("agenda.action.due", title, item.due());
    }
}
