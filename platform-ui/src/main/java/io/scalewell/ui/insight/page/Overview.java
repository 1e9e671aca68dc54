package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.KpiTile;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Numbers;
import java.time.Duration;
import java.util.List;

/** All live processes of the last 30 days: four figures, and where it pays to look first. */
final class Overview extends Div {

    private final Numbers numbers;

    Overview(Workspace workspace, List<ProcessHealth> processes) {
        numbers = new Numbers(workspace.times().locale());
        addClassName("sw-stack");
        if (processes.isEmpty()) {
            add(new EmptyState(
                    Symbol.INSIGHTS,
                    getTranslation("insight.none"),
                    getTranslation("insight.none.text"),
                    new ScreenLink(workspace, ProcessNavigation.PROCESSES, getTranslation("insight.none.action"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("sw-list");
        processes.forEach(each -> list.add(new HealthRow(workspace, each)));
        add(tiles(processes), list);
    }

    private Div tiles(List<ProcessHealth> processes) {
        var waiting = processes.stream().map(ProcessHealth::waiting).reduce(Duration.ZERO, Duration::plus);
        return KpiTile.strip(
                tile("processes", numbers.count(processes.size())),
                completed(processes),
                tile("waiting", numbers.working(waiting)),
                tile(
                        "slower",
                        numbers.count(
                                processes.stream().filter(Overview::isSlower).count())));
    }

    private KpiTile completed(List<ProcessHealth> processes) {
        long now = processes.stream().mapToLong(ProcessHealth::runs).sum();
        long before = processes.stream().mapToLong(ProcessHealth::runsBefore).sum();
        var tile = tile("runs", numbers.count(now));
        if (before == 0) {
            return tile;
        }
        var change = now == before ? KpiTile.Change.FLAT : now > before ? KpiTile.Change.GOOD : KpiTile.Change.BAD;
        return tile.withChange(change, getTranslation("insight.change", numbers.change(now, before)));
    }

    private static boolean isSlower(ProcessHealth health) {
        var now = health.median();
        var before = health.medianBefore();
        return now != null && before != null && now.compareTo(before) > 0;
    }

    private KpiTile tile(String name, String value) {
        return new KpiTile(getTranslation("insight.overview." + name + ".label"), value)
                .withDefinition(getTranslation("insight.overview." + name + ".definition"));
    }
}
