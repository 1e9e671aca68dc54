package io.scalewell.ui.run.page;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.ui.shell.MemberLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who can get work: a member or a team; without either nobody in particular. */
record Worker(
        String label, @Nullable MemberId member, @Nullable TeamId team) {

    /** The members who may work, then the teams. */
    static List<Worker> all(Members members, Teams teams) {
        var ui = UI.getCurrent();
        var all = new ArrayList<Worker>();
        members.list().stream()
                .filter(member -> member.active() && member.role().mayWork())
                .forEach(member -> all.add(new Worker(MemberLabel.of(member), member.id(), null)));
        teams.list()
                .forEach(team ->
                        all.add(new Worker(ui.getTranslation("run.assign.team", team.name()), null, team.id())));
        return all;
    }
}
