package io.scalewell.ui.automation.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.ExecutionStatus;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** All automations: what they do, whether they are on, and how they fare. */
@PermitAll
@Route(value = AutomationNavigation.AUTOMATIONS, layout = MainLayout.class)
public final class AutomationsView extends Screen implements BeforeEnterObserver {

    private static final String STATE = "state";

    /** Which automations are shown. */
    private enum Shown {
        ALL,
        ON,
        OFF,
        FAILING;

        boolean includes(Automation automation) {
            return switch (this) {
                case ALL -> true;
                case ON -> automation.enabled();
                case OFF -> !automation.enabled();
                case FAILING -> automation.recent().stream().anyMatch(ExecutionStatus::isFailure);
            };
        }
    }

    private final Automations automations;
    private final LinkTabs tabs;
    private final Div content = new Div();
    private final boolean mayChange;
    private Shown shown = Shown.ALL;

    AutomationsView(Workspace workspace, Automations automations, LiveEvents events) {
        super(workspace);
        this.automations = automations;
        mayChange = workspace.me().role().mayDesign();
        tabs = new LinkTabs(workspace, getTranslation("automation.tabs"));
        content.addClassName("sw-stack");
        showTitle(getTranslation("automation.title"));
        if (mayChange) {
            var create = new Button(
                    getTranslation("automation.new"),
                    new Icon(Symbol.PLUS),
                    click -> workspace.go(AutomationNavigation.NEW));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header().actions(create);
        }
        add(tabs, content);
        LiveUpdates.follow(
                this,
                events,
                event -> event.type() == EventType.AUTOMATION_EXECUTED || event.type() == EventType.AUTOMATION_FAILED,
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Query.of(event.getLocation().getQueryParameters())
                .constant(STATE, Shown.class)
                .orElse(Shown.ALL);
        tabs.clear();
        for (var each : Shown.values()) {
            var path = each == Shown.ALL
                    ? AutomationNavigation.AUTOMATIONS
                    : AutomationNavigation.AUTOMATIONS + "?state=" + each.name().toLowerCase(Locale.ROOT);
            tabs.add(getTranslation("automation.shown." + each), path, each == shown);
        }
        tabs.add(getTranslation("execution.title"), AutomationNavigation.EXECUTIONS, false);
        refresh();
    }

    private void refresh() {
        problems().find(automations::list).ifPresent(this::show);
    }

    private void show(List<Automation> all) {
        content.removeAll();
        var rows = all.stream().filter(shown::includes).toList();
        if (rows.isEmpty()) {
            var key = all.isEmpty() ? "automation.empty" : "automation.empty.filtered";
            content.add(new EmptyState(Symbol.AUTOMATION, getTranslation(key), getTranslation(key + ".text")));
        } else {
            var words = new KindWords(automations.kinds());
            var list = new UnorderedList();
            list.addClassName("sw-list");
            rows.forEach(
                    each -> list.add(new AutomationRow(workspace(), each, words, mayChange, on -> turn(each, on))));
            content.add(list);
        }
        if (mayChange && shown == Shown.ALL) {
            content.add(new RecipeGallery(workspace()));
        }
    }

    private void turn(Automation automation, boolean on) {
        problems().attempt(() -> {
            if (on) {
                automations.enable(automation.key());
            } else {
                automations.disable(automation.key());
            }
        });
        show(automations.list());
    }
}
