package io.scalewell.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** What a member sets for the own work: when somebody else does it, and how the member is told of things. */
@PermitAll
@Route(value = "profile", layout = MainLayout.class)
public final class ProfileView extends Screen implements BeforeEnterObserver {

    private static final String PATH = "profile";
    private static final String TAB = "tab";
    private static final String MEMBER = "member";

    private final LinkTabs tabs;
    private final Div place = new Div();
    private final Absences absences;
    private final Members members;
    private final NewsChoices choices;

    ProfileView(Workspace workspace, Absences absences, Members members, NewsChoices choices) {
        super(workspace);
        this.absences = absences;
        this.members = members;
        this.choices = choices;
        narrow();
        showTitle(getTranslation("profile.title"));
        header().subtitle(workspace.me().email());
        tabs = new LinkTabs(workspace, getTranslation("profile.tabs"));
        add(tabs, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Query.of(event.getLocation().getQueryParameters()));
    }

    private void open(String email) {
        var query = Query.empty().with(MEMBER, email);
        workspace().replace(PATH, query.parameters());
        show(query);
    }

    private void show(Query query) {
        var current = query.constant(TAB, ProfileTab.class).orElse(ProfileTab.ABSENCE);
        tabs.clear();
        for (var each : ProfileTab.values()) {
            tabs.add(getTranslation("profile.tab." + each), PATH + "?tab=" + each, each == current);
        }
        place.removeAll();
        switch (current) {
            case ABSENCE -> {
                var part = new AbsencePart(workspace(), absences, members, problems(), this::open);
                place.add(part);
                part.show(query.text(MEMBER).orElse(workspace().me().email()));
            }
            case NEWS -> place.add(new NewsPart(workspace(), choices, problems()));
        }
    }
}
