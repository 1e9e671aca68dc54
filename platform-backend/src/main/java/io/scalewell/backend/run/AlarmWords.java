package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.ProcessPeople;
import io.scalewell.backend.run.checklist.Alarm;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.ServiceLevel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says whom an alarm concerns, as the event log keeps it. */
@Component
class AlarmWords {

    private final ServiceLevelRepository levels;
    private final TaskHolders holders;
    private final ProcessPeople processPeople;
    private final PeopleQuery people;

    AlarmWords(ServiceLevelRepository levels, TaskHolders holders, ProcessPeople processPeople, PeopleQuery people) {
        this.levels = levels;
        this.holders = holders;
        this.processPeople = processPeople;
        this.people = people;
    }

    /** A warning is for those who have the task. */
    Map<String, Object> of(RunHead run, Task task, Alarm alarm) {
        return switch (alarm) {
            case DUE_SOON, OVERDUE -> words(holders.of(task));
            case ESCALATED -> escalation(run);
        };
    }

    /** A warning about a run is for those who answer for it: who started it and who owns the process. */
    Map<String, Object> of(RunHead run, Alarm alarm) {
        return switch (alarm) {
            case DUE_SOON, OVERDUE -> words(answering(run));
            case ESCALATED -> escalation(run);
        };
    }

    private Set<MemberId> answering(RunHead run) {
        Set<MemberId> answering = new LinkedHashSet<>();
        if (run.starter() != null) {
            answering.addAll(active(List.of(run.starter())));
        }
        answering.addAll(owner(run.version().processId()));
        return answering;
    }

    private Map<String, Object> escalation(RunHead run) {
        UUID process = run.version().processId();
        ServiceLevel level = levels.of(process);
        EscalateTo to = level.escalateTo() == null ? EscalateTo.MANAGERS : level.escalateTo();
        Collection<MemberId> told = switch (to) {
            case OWNER -> owner(process);
            case MANAGERS -> List.of();
            case MEMBER, TEAM -> holders.members(new Assignment(level.member(), level.team(), null));
        };
        return Map.of("to", to.name(), "members", texts(told.isEmpty() ? managers() : told));
    }

    private Collection<MemberId> managers() {
        List<MemberId> managers = holders.members(Assignment.toRole(Role.MANAGER.name()));
        return managers.isEmpty() ? holders.members(Assignment.toRole(Role.ADMIN.name())) : managers;
    }

    private Collection<MemberId> owner(UUID process) {
        return active(processPeople.owner(process).stream().toList());
    }

    private Collection<MemberId> active(Collection<MemberId> members) {
        return people.activeEmails(members).keySet();
    }

    private static Map<String, Object> words(Collection<MemberId> members) {
        return Map.of("members", texts(members));
    }

    private static List<String> texts(Collection<MemberId> members) {
        return members.stream().limit(TaskHolders.MOST).map(MemberId::toString).toList();
    }
}
