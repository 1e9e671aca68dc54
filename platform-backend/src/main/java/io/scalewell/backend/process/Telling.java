package io.scalewell.backend.process;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps who has to know about a version. Whoever wrote it or agreed to it knows already. */
@Component
class Telling {

    private final Audience audience;
    private final AcknowledgementRepository acknowledgements;

    Telling(Audience audience, AcknowledgementRepository acknowledgements) {
        this.audience = audience;
        this.acknowledgements = acknowledgements;
    }

    List<InputError> problems(ProcessRow process, Publication publication) {
        return audience.problems(process.draft(), publication.acknowledge());
    }

    void keep(ProcessRow process, VersionRow version, Publication publication) {
        Map<MemberId, Boolean> asked = new LinkedHashMap<>();
        audience.affected(process).forEach(member -> asked.put(member, false));
        audience.meant(process.draft(), publication.acknowledge()).forEach(member -> asked.put(member, true));
        if (version.author() != null) {
            asked.remove(version.author());
        }
        if (version.approver() != null) {
            asked.remove(version.approver());
        }
        acknowledgements.insert(new VersionId(process.id(), version.number()), asked, version.publishedAt());
    }
}
