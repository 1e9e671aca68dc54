package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.FirstOrganization;
import io.scalewell.shared.identity.SetUp;
import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.text.Message;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class SetUpService implements SetUp {

    private final Directory directory;
    private final OrganizationCreation creation;
    private final MemberRepository members;
    private final DatabaseClock clock;
    private final TransactionOperations transactions;

    /** There is no way back to an empty database while the platform runs. */
    private volatile boolean done;

    SetUpService(
            Directory directory,
            OrganizationCreation creation,
            MemberRepository members,
            DatabaseClock clock,
            TransactionOperations transactions) {
        this.directory = directory;
        this.creation = creation;
        this.members = members;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public boolean needed() {
        if (!done) {
            done = !directory.isEmpty();
        }
        return !done;
    }

    @Override
    public SignedIn create(FirstOrganization first) {
        if (!needed()) {
            throw new Forbidden(Message.of("forbidden.set-up"));
        }
        CalendarSettings calendar = CalendarRules.checked(new CalendarSettings(
                first.zone(),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                first.from(),
                first.until(),
                List.of()));
        NewOrganization wish = new NewOrganization(
                null, first.name(), first.zone(), false, first.adminName(), first.adminEmail(), first.password());
        OrganizationCreation.Created created = creation.create(wish, calendar, directory::isEmpty);
        return TenantScope.call(
                created.organization().id().value(),
                () -> transactions.execute(status ->
                        members.credentials(created.admin()).orElseThrow().begin(created.organization(), clock.now())));
    }
}
