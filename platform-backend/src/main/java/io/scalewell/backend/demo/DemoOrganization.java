package io.scalewell.backend.demo;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.identity.OrganizationCreation.Created;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.tenancy.Organizations;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes Kestrel and plays its half year. */
@Component
public class DemoOrganization {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int BATCH = 40;

    private final OrganizationCreation creation;
    private final Organizations organizations;
    private final LoadMarks marks;
    private final Members members;
    private final Teams teams;
    private final Runs runs;
    private final Tasks tasks;
    private final Notifications notifications;
    private final PlannedProcesses processes;
    private final PlannedAutomations automations;
    private final PlannedImprovements improvements;
    private final PlannedForms forms;
    private final DatabaseClock clock;
    private final TransactionOperations transactions;

    DemoOrganization(
            OrganizationCreation creation,
            Organizations organizations,
            LoadMarks marks,
            Members members,
            Teams teams,
            Runs runs,
            Tasks tasks,
            Notifications notifications,
            PlannedProcesses processes,
            PlannedAutomations automations,
            PlannedImprovements improvements,
            PlannedForms forms,
            DatabaseClock clock,
            TransactionOperations transactions) {
        this.creation = creation;
        this.organizations = organizations;
        this.marks = marks;
        this.members = members;
        this.teams = teams;
        this.runs = runs;
        this.tasks = tasks;
        this.notifications = notifications;
        this.processes = processes;
        this.automations = automations;
        this.improvements = improvements;
        this.forms = forms;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Makes the organization, still without anything in it. */
    public OrganizationId create() {
        Created created = creation.create(
                new NewOrganization("kestrel", "Kestrel", ZONE, true, "Ada Lundgren", People.ADMIN, null));
        return created.organization().id();
    }

    /** Fills it in many transactions, as real work comes; the last one marks it as whole. */
    public void play(OrganizationId organization) {
        TenantScope.run(
                organization.value(),
                () -> ScopedValue.where(Callers.CURRENT, Caller.system(organization))
                        .run(() -> fill(organization)));
    }

    /** Whether the filling of an organization was interrupted: then it cannot be continued. */
    boolean isPartial(OrganizationId organization) {
        return TenantScope.call(
                organization.value(),
                () -> ScopedValue.where(Callers.CURRENT, Caller.system(organization))
                        .call(() -> organizations.current().demo() && !marks.isWhole()));
    }

    private void fill(OrganizationId organization) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        Actors actors = people(organization, now.minus(Duration.ofDays(Script.DAYS + 4L)));
        Simulation simulation = new Simulation(runs, tasks, actors, new Chance(), WorkingCalendar.standard(ZONE), now);
        transactions.executeWithoutResult(status -> processes.document(simulation, actors, now));
        Script.VOLUMES.forEach(simulation::planRuns);
        automations.build(simulation, actors, now);
        improvements.plan(simulation, actors, now, ZONE);
        readOldNews(simulation, actors, now.minus(Duration.ofDays(2)));
        while (simulation.isUnderWay()) {
            transactions.executeWithoutResult(status -> simulation.play(BATCH));
        }
        transactions.executeWithoutResult(status -> simulation.leaveSomethingForEverybody());
        transactions.executeWithoutResult(status -> forms.open(actors, now));
        marks.markWhole();
    }

    private Actors people(OrganizationId organization, Instant before) {
        return ScopedValue.where(DatabaseClock.SIMULATED, before).call(() -> {
            for (People.Person person : People.ALL) {
                Member invited = members.invite(person.email(), person.name(), Role.MEMBER)
                        .member();
                if (person.role() != Role.MEMBER) {
                    members.changeRole(invited.id(), person.role());
                }
            }
            Actors actors = new Actors(organization);
            members.list().forEach(actors::enter);
            for (People.Group group : People.TEAMS) {
                teams.create(
                        group.name(), group.members().stream().map(actors::id).collect(Collectors.toSet()));
            }
            return actors;
        });
    }

    /** Nobody at Kestrel leaves half a year of news unread. */
    private void readOldNews(Simulation simulation, Actors actors, Instant at) {
        simulation.plan(
                at,
                new Act.What.Aside(() -> People.ALL.forEach(person -> actors.at(at, person.email(), () -> {
                    notifications.markAllRead();
                    return true;
                }))));
    }
}
