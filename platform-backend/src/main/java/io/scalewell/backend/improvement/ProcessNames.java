package io.scalewell.backend.improvement;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All processes of the organization. */
@Component
class ProcessNames {

    private final Processes processes;

    ProcessNames(Processes processes) {
        this.processes = processes;
    }

    List<ProcessSummary> all() {
        List<ProcessSummary> all = new ArrayList<>();
        Page<ProcessSummary> page = processes.list(ProcessFilter.all(), new PageRequest(PageRequest.MAX_LIMIT, null));
        all.addAll(page.items());
        while (page.next() != null) {
            page = processes.list(ProcessFilter.all(), new PageRequest(PageRequest.MAX_LIMIT, page.next()));
            all.addAll(page.items());
        }
        return all;
    }
}
