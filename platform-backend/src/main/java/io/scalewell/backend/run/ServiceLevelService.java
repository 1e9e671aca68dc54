package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.ProcessServiceLevel;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.shared.run.ServiceLevels;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warning and escalation: one use case and one transaction a method. */
@Service
@Transactional
class ServiceLevelService implements ServiceLevels {

    private static final int MOST_HOURS = 1_000;

    private final ServiceLevelRepository levels;
    private final PublishedProcesses processes;
    private final PeopleQuery people;
    private final Callers callers;

    ServiceLevelService(
            ServiceLevelRepository levels, PublishedProcesses processes, PeopleQuery people, Callers callers) {
        this.levels = levels;
        this.processes = processes;
        this.people = people;
        this.callers = callers;
    }

    @Override
    @Transactional(readOnly = true)
    public ServiceLevel ofOrganization() {
        callers.current().require(Permission.READ);
        return levels.find(null).orElse(ServiceLevel.USUAL);
    }

    @Override
    public ServiceLevel changeOrganization(ServiceLevel level) {
        callers.current().require(Permission.ADMINISTER);
        ServiceLevel checked = checked(level);
        levels.save(null, checked);
        return checked;
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessServiceLevel ofProcess(ProcessKey process) {
        callers.current().require(Permission.READ);
        return present(id(process));
    }

    @Override
    public ProcessServiceLevel changeProcess(ProcessKey process, ServiceLevel level) {
        callers.current().require(Permission.DESIGN);
        UUID id = id(process);
        ServiceLevel checked = checked(level);
        levels.save(id, checked);
        return new ProcessServiceLevel(true, checked);
    }

    @Override
    public ProcessServiceLevel followOrganization(ProcessKey process) {
        callers.current().require(Permission.DESIGN);
        UUID id = id(process);
        levels.remove(id);
        return present(id);
    }

    private ProcessServiceLevel present(UUID process) {
        return levels.find(process)
                .map(own -> new ProcessServiceLevel(true, own))
                .orElseGet(() -> new ProcessServiceLevel(false, levels.of(process)));
    }

    private UUID id(ProcessKey process) {
        return processes.findId(process).orElseThrow(() -> new NotFound(Message.of("missing.process", process)));
    }

    private ServiceLevel checked(ServiceLevel level) {
        Duration warn = level.warnBefore();
        checkDuration("/warnBefore", warn);
        checkDuration("/escalateAfter", level.escalateAfter());
        EscalateTo to = level.escalateTo();
        if ((level.escalateAfter() == null) != (to == null)) {
            throw new Invalid("/escalateTo", Message.of("service-level.to"));
        }
        checkTarget("/member", level.member(), to == EscalateTo.MEMBER);
        checkTarget("/team", level.team(), to == EscalateTo.TEAM);
        if (level.member() != null && people.names(List.of(level.member())).isEmpty()) {
            throw new Invalid("/member", Message.of("missing.that-member"));
        }
        if (level.team() != null && people.teamNames(List.of(level.team())).isEmpty()) {
            throw new Invalid("/team", Message.of("missing.that-team"));
        }
        boolean none = warn != null && warn.isZero();
        return none ? new ServiceLevel(null, level.escalateAfter(), to, level.member(), level.team()) : level;
    }

    private static void checkTarget(String pointer, @Nullable Object target, boolean wanted) {
        if (wanted != (target != null)) {
            throw new Invalid(pointer, Message.of("service-level.target"));
        }
    }

    private static void checkDuration(String pointer, @Nullable Duration duration) {
        if (duration != null
                && (duration.isNegative() || duration.toSeconds() % 60 != 0 || duration.toHours() >= MOST_HOURS)) {
            throw new Invalid(pointer, Message.of("service-level.time", MOST_HOURS));
        }
    }
}
