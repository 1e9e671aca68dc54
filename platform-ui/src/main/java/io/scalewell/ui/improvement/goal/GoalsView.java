package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All goals, those that need attention first. */
@PermitAll
@Route(value = GoalNavigation.GOALS, layout = MainLayout.class)
public final class GoalsView extends Screen implements BeforeEnterObserver {

    private final Goals goals;
    private final Processes processes;
    private final Members members;
    private final Div content = new Div();

    GoalsView(Workspace workspace, Goals goals, Processes processes, Members members) {
        super(workspace);
        this.goals = goals;
        this.processes = processes;
        this.members = members;
        showTitle(getTranslation("goal.list"));
        if (workspace.me().role().mayDesign()) {
            var create = new Button(
                    getTranslation("goal.new"),
                    new Icon(Symbol.PLUS),
                    click -> workspace.go(GoalNavigation.GOALS + "?panel=new"));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header().actions(create);
        }
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        problems().find(goals::list).ifPresent(this::show);
        var query = Query.of(event.getLocation().getQueryParameters());
        if (query.text(GoalNavigation.PANEL).isPresent()
                && workspace().me().role().mayDesign()) {
            Runnable close = () -> workspace().go(GoalNavigation.GOALS);
            var panel = new NewGoalPanel(workspace(), goals, processes, members, close);
            panel.suggest(query);
            showPanel(panel, close);
        } else {
            hidePanel();
        }
    }

    private void show(List<Goal> all) {
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(Symbol.GOAL, getTranslation("goal.empty"), getTranslation("goal.empty.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("sw-list");
        all.forEach(goal -> list.add(new GoalRow(workspace(), goal)));
        content.add(list);
    }
}
