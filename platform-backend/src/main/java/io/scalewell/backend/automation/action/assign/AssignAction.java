package io.scalewell.backend.automation.action.assign;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.automation.kind.StepTasks;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.text.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the task of a step to a member, by e-mail address, or to a team, by name. */
@Component
class AssignAction implements ActionKind.InDatabase<AssignAction.Settings> {

    record Settings(
            @Setting(label = "Run", type = SettingType.TEMPLATE, help = "Without one the run of the event.") @Nullable
            String run,

            @Setting(label = "Step", type = SettingType.STEP, required = true)
            String step,

            @Setting(
                    label = "To",
                    type = SettingType.TEMPLATE,
                    required = true,
                    help = "The e-mail address of a member or the name of a team.")
            String assignee) {}

    private final StepTasks steps;
    private final Tasks tasks;
    private final Members members;
    private final Teams teams;

    AssignAction(StepTasks steps, Tasks tasks, Members members, Teams teams) {
        this.steps = steps;
        this.tasks = tasks;
        this.members = members;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "assign";
    }

    @Override
    public String title() {
        return "Assign a task";
    }

    @Override
    public String help() {
        return "Hands the task of a step to a member or a team.";
    }

    @Override
    public String icon() {
        return "assign";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Map<String, Object> act(ActionContext context, Settings settings) {
        TaskView task = steps.get(context.runOr(settings.run()), settings.step());
        TaskView assigned =
                tasks.act(task.id(), assignment(settings.assignee())).task();
        return Map.of(
                "task",
                assigned.id().toString(),
                "assignee",
                assigned.assignee() == null ? "" : assigned.assignee().label());
    }

    private TaskAction.Assign assignment(String assignee) {
        return members.findByEmail(assignee.strip())
                .map(member -> new TaskAction.Assign(member.id(), null))
                .orElseGet(
                        () -> new TaskAction.Assign(null, team(assignee.strip()).id()));
    }

    private Team team(String name) {
        return teams.list().stream()
                .filter(team -> team.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Invalid("/assignee", Message.of("automation.no-assignee", name)));
    }
}
