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
import io.scalewell.shared.process.Processes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The names of all processes by their keys. */
    Map<String, String> processes() {
        var names = new LinkedHashMap<String, String>();
        for (var process : processes.list(ProcessFilter.all(), ALL).items()) {
            names.put(process.key().value(), process.name());
        }
        return names;
    }

    List<String> members() {
        return members.list().stream().filter(Member::active).map(Member::email).toList();
    }

    List<String> teams() {
        return teams.list().stream().map(Team::name).toList();
    }
}
