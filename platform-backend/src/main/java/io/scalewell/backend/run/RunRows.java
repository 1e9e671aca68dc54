package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;

import io.scalewell.backend.process.VersionId;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of runs. */
@Component
class RunRows {

    private final FieldJson json;

    RunRows(FieldJson json) {
        this.json = json;
    }

    RunHead head(Record row) {
        UUID starter = row.get(RUN_.STARTER_ID);
        return new RunHead(
                row.get(RUN_.ID),
                new RunKey(row.get(RUN_.KEY)),
                row.get(RUN_.NAME),
                new ProcessKey(row.get(RUN_.PROCESS_KEY)),
                new VersionId(row.get(RUN_.PROCESS_ID), row.get(RUN_.VERSION)),
                RunState.valueOf(row.get(RUN_.STATE)),
                starter == null ? null : new MemberId(starter),
                ActorKind.valueOf(row.get(RUN_.STARTER_KIND)),
                row.get(RUN_.STARTED_AT),
                row.get(RUN_.COMPLETED_AT),
                row.get(RUN_.DUE),
                calledFrom(row),
                json.read(row.get(RUN_.FIELDS)),
                row.get(RUN_.DONE),
                row.get(RUN_.TOTAL));
    }

    private static @Nullable CalledFrom calledFrom(Record row) {
        UUID parent = row.get(RUN_.PARENT_RUN_ID);
        return parent == null
                ? null
                : new CalledFrom(
                        parent,
                        row.get(RUN_.PARENT_TASK_ID),
                        row.get(RUN_.PARENT_ROUND),
                        row.get(RUN_.ROOT_RUN_ID),
                        row.get(RUN_.DEPTH));
    }
}
