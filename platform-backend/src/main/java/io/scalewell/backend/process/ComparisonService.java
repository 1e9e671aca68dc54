package io.scalewell.backend.process;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.diff.Differences;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.diff.ProcessDiff;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads two states of a process and compares them. */
@Service
@Transactional(readOnly = true)
class ComparisonService implements Comparisons {

    private final ProcessRepository processes;
    private final PublishedProcesses published;
    private final Callers callers;

    ComparisonService(ProcessRepository processes, PublishedProcesses published, Callers callers) {
        this.processes = processes;
        this.published = published;
        this.callers = callers;
    }

    @Override
    public ProcessDiff compare(ProcessKey key, int from, int to, Locale reader) {
        callers.current().require(Permission.READ);
        ProcessRow process = processes.find(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
        return Differences.between(key, from, state(process, from), to, state(process, to), reader);
    }

    private ProcessDefinition state(ProcessRow process, int number) {
        if (number == DRAFT) {
            return process.draft();
        }
        return published
                .find(new VersionId(process.id(), number))
                .orElseThrow(() -> new NotFound(Message.of("missing.version", number, process.key())))
                .definition();
    }
}
