package io.scalewell.ui.automation.builder;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.Kinds;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import java.util.List;

/** What settings can be chosen from. */
@SpringComponent
class SettingSources {

    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final Automations automations;
    private final Processes processes;
    private final Members members;
    private final Teams teams;

    SettingSources(Automations automations, Processes processes, Members members, Teams teams) {
        this.automations = automations;
        this.processes = processes;
        this.members = members;
        this.teams = teams;
    }

    Kinds kinds() {
        return automations.kinds();
    }

    List<String> processes() {
        return processes.list(ProcessFilter.all(), ALL).items().stream()
                .map(ProcessSummary::key)
                .map(key -> key.value())
                .toList();
    }

    List<String> members() {
        return members.list().stream().filter(Member::active).map(Member::email).toList();
    }

    List<String> teams() {
        return teams.list().stream().map(Team::name).toList();
    }
}
