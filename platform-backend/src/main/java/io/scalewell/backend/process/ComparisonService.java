package io.scalewell.backend.process;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.diff.Differences;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.diff.ProcessDiff;
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
    public ProcessDiff compare(ProcessKey key, int from, int to) {
        callers.current().require(Permission.READ);
        ProcessRow process = processes.find(key).orElseThrow(() -> new NotFound("process " + key));
        return Differences.between(key, from, state(process, from), to, state(process, to));
    }

    private ProcessDefinition state(ProcessRow process, int number) {
        if (number == DRAFT) {
            return process.draft();
        }
        return published
                .find(new VersionId(process.id(), number))
                .orElseThrow(() -> new NotFound("version " + number + " of " + process.key()))
                .definition();
    }
}
