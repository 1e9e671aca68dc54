package io.scalewell.backend.process;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a process concerns, for those who tell them. Called within a transaction. */
@Component
public class ProcessPeople {

    private final ProcessRepository processes;
    private final AcknowledgementRepository acknowledgements;
    private final PeopleQuery people;

    ProcessPeople(ProcessRepository processes, AcknowledgementRepository acknowledgements, PeopleQuery people) {
        this.processes = processes;
        this.acknowledgements = acknowledgements;
        this.people = people;
    }

    /** All who have to know a version, each with whether an acknowledgement is asked for. */
    public Map<MemberId, Boolean> told(VersionId version) {
        return acknowledgements.told(version, false);
    }

    /** Those who were asked to acknowledge a version and have not. */
    public Set<MemberId> missing(VersionId version) {
        return acknowledgements.told(version, true).keySet();
    }

    public Optional<MemberId> owner(UUID process) {
        return processes.find(process).map(ProcessRow::owner);
    }

    /** Those who may agree to what somebody asked to publish. */
    public List<MemberId> secondPeople(UUID process, MemberId requester) {
        MemberId editor = processes.find(process).map(ProcessRow::draftEditor).orElse(null);
        List<Role> deciding =
                Arrays.stream(Role.values()).filter(Role::mayDesign).toList();
        return people.activeByRole(deciding).values().stream()
                .flatMap(Collection::stream)
                .filter(member -> SecondPerson.isOne(member, requester, editor))
                .toList();
    }
}
