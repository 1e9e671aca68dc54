package io.scalewell.backend.run;

import io.scalewell.backend.process.VersionId;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is stored, without its tasks.
 *
 * @param starter the member; null when the platform or a guest started it
 * @param calledFrom null unless it is the sub-process of another run
 * @param fields values by field key, plain JSON
 */
record RunHead(
        UUID id,
        RunKey key,
        String name,
        ProcessKey process,
        VersionId version,
        RunState state,
        @Nullable MemberId starter,
        ActorKind starterKind,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant due,
        @Nullable CalledFrom calledFrom,
        Map<String, Object> fields,
        int done,
        int total) {

    RunHead {
        due = due == null ? null : due.truncatedTo(ChronoUnit.MICROS);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    RunHead named(String newName) {
        return new RunHead(
                id,
                key,
                newName,
                process,
                version,
                state,
                starter,
                starterKind,
                startedAt,
                completedAt,
                due,
                calledFrom,
                fields,
                done,
                total);
    }

    RunHead due(@Nullable Instant newDue) {
        return new RunHead(
                id,
                key,
                name,
                process,
                version,
                state,
                starter,
                starterKind,
                startedAt,
                completedAt,
                newDue,
                calledFrom,
                fields,
                done,
                total);
    }

    /** The same on another version. */
    RunHead onVersion(VersionId newVersion, int newTotal) {
        return new RunHead(
                id,
                key,
                name,
                process,
                newVersion,
                state,
                starter,
                starterKind,
                startedAt,
                completedAt,
                due,
                calledFrom,
                fields,
                done,
                newTotal);
    }
}
