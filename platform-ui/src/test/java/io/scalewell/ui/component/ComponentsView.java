package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.scalewell.shared.insight.ProcessMapView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Every component of ours on one screen, with a line that says what it told the server. */
@AnonymousAllowed
@PageTitle("Components")
class ComponentsView extends Main {

    private static final long serialVersionUID = 1L;
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final Span heard = new Span();
    private final Outline outline = new Outline("view");
    private final Chart chart = new Chart(new ChartSpec.Ranking(
            "Two steps wait",
            "Waiting in working hours",
            ChartSpec.Unit.WORKING_HOURS,
            List.of(new ChartSpec.Bar("Order", 30, null, true), new ChartSpec.Bar("Check", 10, null, true)),
            false));
    private final ProcessMap map = new ProcessMap();
    private int attempts;

    ComponentsView() {
        addClassName("sw-page");
        heard.setId("heard");
        map.show(map());
        outline.show(List.of(new OutlineLine("order", OutlineLine.Level.STEP, "Order", false, chips())));

        outline.onChange(this::store);
        outline.onSelect(key -> hear("select " + key));
        outline.onCommand(command -> hear("command " + command.command() + " " + command.key()));
        chart.onPoint(index -> hear("point " + index));
        map.onSelect(activity -> hear("activity " + activity));

        add(
                new PageHeader("Components", new PageHeader.Crumb("Acme", "acme"))
                        .withSubtitle("All of them")
                        .withPrimary(new Button("Start", new Icon(Symbol.PLAY), event -> toast()))
                        .withActions(more()),
                heard,
                KpiTile.strip(new KpiTile("Completed", "31")
                        .withChange(KpiTile.Change.GOOD, "4 more than before")
                        .withCourse(List.of(1.0, 3.0, 2.0), "rising")
                        .withDefinition("Runs completed in the period")),
                new Div(
                        new StatusChip(Status.DONE, "Done"),
                        StatusChip.health(Status.WAITING, "At risk"),
                        Icon.named(Symbol.BELL, "Bell"),
                        Clock.stopped(START, START.plusSeconds(7_800)),
                        Clock.running(START, START.plusSeconds(3_900)),
                        new Ago(START)),
                outline,
                chart,
                map,
                region(),
                new EmptyState(Symbol.GOAL, "No goals", "A goal names a metric.", new Button("New goal"))
                        .withExample(new Span("Reduce the cycle time")),
                Skeleton.page(2),
                panel(),
                new OfflineBanner(),
                new KeyHelp(),
                new KeyCommands().on("go-runs", () -> hear("runs")).bind("e", "edit", () -> hear("edit")));
    }

    private static Button more() {
        var more = new Button(new Icon(Symbol.MORE));
        more.setAriaLabel("More");
        return more;
    }

    private void store(List<OutlineLine> lines) {
        var titles = lines.stream().map(OutlineLine::title).toList();
        if (titles.contains("refuse")) {
            outline.refuse("Somebody else was faster.");
        } else {
            outline.confirm();
        }
        hear("lines " + titles);
    }

    private StatefulView<String> region() {
        return new StatefulView<>(() -> Skeleton.rows(2), () -> new Span("empty"), this::banner) {
            private static final long serialVersionUID = 1L;

            {
                reload();
            }

            @Override
            protected String fetch() {
                if (++attempts == 1) {
                    throw new IllegalStateException("the first attempt fails on purpose");
                }
                return "content";
            }

            @Override
            protected boolean isEmpty(String value) {
                return value.isEmpty();
            }

            @Override
            protected Component draw(String value) {
                var content = new Span(value);
                content.setId("region");
                return content;
            }
        };
    }

    private Component banner(String id, Runnable retry) {
        return new ErrorBanner("The runs could not be counted", retry::run).withId(id);
    }

    private SidePanel panel() {
        var panel = new SidePanel("Step 1", () -> hear("closed"));
        panel.setContent(new Span("Details"));
        panel.setActions(new Button("Save"));
        return panel;
    }

    private void toast() {
        new UndoToast("ONB-43 started", () -> hear("undone"))
                .withAction("Open", () -> hear("opened"))
                .open();
    }

    private void hear(String text) {
        heard.setText(heard.getText() + text + "; ");
    }

    private static ObjectNode chips() {
        return JacksonUtils.createObjectNode().put("due", "P2D after previous");
    }

    private static ProcessMapView map() {
        var nodes = List.of(
                new ProcessMapView.Node("order", "Order", 3, 3, 60.0),
                new ProcessMapView.Node("check", "Check", 3, 3, null));
        var edges = List.of(new ProcessMapView.Edge("order", "check", 3, 60, 60, 60));
        var layout = new ProcessMapView.Layout(
                200,
                260,
                List.of(
                        new ProcessMapView.Box("order", 20, 40, 160, 60),
                        new ProcessMapView.Box("check", 20, 140, 160, 60)),
                List.of(
                        new ProcessMapView.Line(null, "order", List.of(100.0, 10.0, 100.0, 40.0)),
                        new ProcessMapView.Line("order", "check", List.of(100.0, 100.0, 100.0, 140.0)),
                        new ProcessMapView.Line("check", null, List.of(100.0, 200.0, 100.0, 240.0))));
        return new ProcessMapView(nodes, edges, Map.of("order", 3L), Map.of("check", 3L), layout);
    }
}
