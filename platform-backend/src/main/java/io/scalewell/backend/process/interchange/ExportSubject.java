package io.scalewell.backend.process.interchange;

import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.VersionSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written as a file, with everything that is known around it.
 *
 * @param version 0 for the draft
 * @param state of the process now
 * @param ownerName of who answers for the process now, or null
 * @param history all versions, the newest first
 * @param doers says who does a step, in the language of the file
 * @param organization what the organization is called
 * @param zone in which the organization reads instants
 * @param writtenAt when the file is written
 */
public record ExportSubject(
        ProcessKey key,
        int version,
        ProcessDefinition definition,
        ProcessState state,
        @Nullable String ownerName,
        List<VersionSummary> history,
        DoerWords doers,
        String organization,
        ZoneId zone,
        Instant writtenAt) {

    public ExportSubject {
        history = List.copyOf(history);
    }

    /** In whose language the file is written, where it has one. */
    public Locale reader() {
        return doers.reader();
    }

    public boolean isDraft() {
        return version == 0;
    }

    /** What is known of the version; nothing for the draft. */
    public Optional<VersionSummary> published() {
        return history.stream().filter(each -> each.number() == version).findFirst();
    }

    /** Such as {@code ONB-v4}, or {@code ONB-draft}. */
    public String fileName() {
        return key + (isDraft() ? "-draft" : "-v" + version);
    }
}
