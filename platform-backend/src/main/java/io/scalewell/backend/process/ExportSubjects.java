package io.scalewell.backend.process;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.tenancy.Organization;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts together what a file may say about a process. */
@Component
class ExportSubjects {

    private final ProcessDetails details;
    private final DoerNames doers;
    private final PeopleQuery people;
    private final OrganizationRepository organizations;
    private final DatabaseClock clock;

    ExportSubjects(
            ProcessDetails details,
            DoerNames doers,
            PeopleQuery people,
            OrganizationRepository organizations,
            DatabaseClock clock) {
        this.details = details;
        this.doers = doers;
        this.people = people;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** @param version 0 for the draft */
    ExportSubject subject(ProcessRow process, int version, Locale reader) {
        ProcessDefinition definition = version == 0
                ? process.draft()
                : details.version(process.id(), process.key(), version).definition();
        MemberId owner = process.owner();
        Organization organization = organizations.get();
        return new ExportSubject(
                process.key(),
                version,
                definition,
                process.state(),
                owner == null ? null : people.names(List.of(owner)).get(owner),
                details.versions(process.id()),
                doers.of(definition, reader),
                organization.name(),
                organization.zone(),
                clock.now());
    }
}
