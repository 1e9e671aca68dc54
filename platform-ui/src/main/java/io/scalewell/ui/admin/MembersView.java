package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** Who belongs to the organization, with which role, and in which teams. */
@PermitAll
@Route(value = AdminNavigation.MEMBERS, layout = MainLayout.class)
public final class MembersView extends AdminScreen {

    private static final String PANEL = "panel";

    private final Members members;
    private final UnorderedList list = new UnorderedList();
    private final TeamList teamList;

    MembersView(Workspace workspace, Members members, Teams teams) {
        super(workspace);
        this.members = members;
        showTitle(getTranslation("members.title"));
        var invite = new Button(
                getTranslation("members.invite"),
                new Icon(Symbol.PLUS),
                click -> workspace.go(
                        AdminNavigation.MEMBERS,
                        Query.empty().with(PANEL, "invite").parameters()));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        header().actions(invite);
        list.addClassName("sw-list");
        teamList = new TeamList(members, teams);
        var teamSection = new Section(new H2(getTranslation("teams.title")), teamList);
        teamSection.addClassName("sw-section");
        add(list, teamSection);
    }

    @Override
    void show(Query query) {
        refresh();
        if (query.text(PANEL).isPresent()) {
            Runnable close = () -> workspace().go(AdminNavigation.MEMBERS);
            showPanel(new InvitePanel(members, this::refresh, close), close);
        } else {
            hidePanel();
        }
    }

    private void refresh() {
        problems().find(members::list).ifPresent(all -> {
            list.removeAll();
            all.forEach(member -> list.add(row(member)));
            teamList.refresh();
        });
    }

    private MemberRow row(Member member) {
        return new MemberRow(workspace(), members, member, problems(), this::refresh);
    }
}
