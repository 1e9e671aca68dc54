package io.scalewell.ui.automation.execution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** What automations did, the newest first; one of them beside the list. */
@PermitAll
@Route(value = AutomationNavigation.EXECUTIONS, layout = MainLayout.class)
public final class ExecutionsView extends Screen implements BeforeEnterObserver {

    private static final String SELECTED = "execution";

    private final Automations automations;
    private final ExecutionFilterBar filter;
    private final PagedList<ExecutionSummary> list;
    private final boolean mayReplay;
    private Query query = Query.empty();
    private @Nullable ExecutionSummary open;

    ExecutionsView(Workspace workspace, Automations automations, LiveEvents events) {
        super(workspace);
        this.automations = automations;
        mayReplay = workspace.me().role().mayDesign();
        filter = new ExecutionFilterBar(automations, this::changeFilter);
        list = new PagedList<>(page -> automations.executions(filter.value(), page), this::row, this::nothing);
        showTitle(getTranslation("execution.title"));
        header().way(new Crumb(getTranslation("automation.title"), AutomationNavigation.AUTOMATIONS));
        if (mayReplay) {
            header().actions(new Button(
                    getTranslation("execution.replay.failing"), new Icon(Symbol.REOPEN), click -> replayFailing()));
        }
        add(filter, list);
        LiveUpdates.follow(
                this,
                events,
                event -> event.type() == EventType.AUTOMATION_EXECUTED || event.type() == EventType.AUTOMATION_FAILED,
                this::refresh);
    }

    private void refresh() {
        list.refresh();
        var before = open;
        if (before != null) {
            problems()
                    .find(() -> automations.execution(before.id()))
                    .filter(now -> !now.summary().equals(before))
                    .ifPresent(this::show);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation().getQueryParameters());
        filter.show(query);
        list.refresh();
        query.text(SELECTED).ifPresentOrElse(this::open, this::hide);
    }

    private void open(String text) {
        ExecutionId id;
        try {
            id = ExecutionId.of(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Message.of("missing.execution", text));
        }
        show(automations.execution(id));
    }

    private void hide() {
        open = null;
        hidePanel();
    }

    private void show(Execution execution) {
        open = execution.summary();
        var id = execution.summary().id();
        showPanel(
                new ExecutionPanel(
                        workspace(),
                        new KindWords(automations.kinds()),
                        execution,
                        mayReplay,
                        version -> replay(id, version),
                        () -> passOver(id),
                        this::close),
                this::close);
    }

    private ExecutionRow row(ExecutionSummary execution) {
        var id = execution.id().value().toString();
        var path = AutomationNavigation.EXECUTIONS + "?"
                + query.with(SELECTED, id).parameters().getQueryString();
        return new ExecutionRow(
                workspace(),
                execution,
                path,
                query.text(SELECTED).filter(id::equals).isPresent());
    }

    private void close() {
        workspace()
                .go(AutomationNavigation.EXECUTIONS, query.with(SELECTED, null).parameters());
    }

    private void replay(ExecutionId id, ReplayVersion version) {
        problems()
                .find(() -> automations.replay(id, version))
                .ifPresent(again -> workspace()
                        .go(
                                AutomationNavigation.EXECUTIONS,
                                query.with(SELECTED, again.summary().id().value())
                                        .parameters()));
    }

    private void passOver(ExecutionId id) {
        problems().find(() -> automations.passOver(id)).ifPresent(passed -> {
            Notification.show(getTranslation("execution.passed-over"));
            show(passed);
            list.refresh();
        });
    }

    private void replayFailing() {
        problems().find(() -> automations.replayFailing(filter.key())).ifPresent(count -> {
            Notification.show(getTranslation("execution.replayed", count));
            list.refresh();
        });
    }

    private void changeFilter(Query changed) {
        query = changed;
        hide();
        workspace().replace(AutomationNavigation.EXECUTIONS, query.parameters());
        list.refresh();
    }

    private Component nothing() {
        return new EmptyState(
                Symbol.AUTOMATION, getTranslation("execution.empty"), getTranslation("execution.empty.text"));
    }
}
