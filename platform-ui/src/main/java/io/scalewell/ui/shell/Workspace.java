package io.scalewell.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.ui.text.Times;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The organization in which a browser tab works, and the way to its screens. Paths are relative to the organization, such as
 * {@code runs/ONB-42?step=3}.
 */
@SpringComponent
@UIScope
public class Workspace {

    private final Organizations organizations;
    private final Members members;
    private final Stopwatch stopwatch;
    private @Nullable Organization organization;

    Workspace(Organizations organizations, Members members, InstantSource time) {
        this.organizations = organizations;
        this.members = members;
        stopwatch = new Stopwatch(time);
    }

    public Organization organization() {
        var known = organization;
        if (known == null) {
            known = organizations.current();
            organization = known;
        }
        return known;
    }

    /** Who is signed in, with the role of this moment. */
    public Member me() {
        return members.me();
    }

    /** In this language the reader gets mails too from now on. */
    void reads(Locale language) {
        members.reads(language);
    }

    /** The address of a screen as it goes into a link. */
    public String link(String path) {
        return organization().slug() + "/" + path;
    }

    public void go(String path) {
        int mark = path.indexOf('?');
        if (mark < 0) {
            go(path, QueryParameters.empty());
        } else {
            go(path.substring(0, mark), QueryParameters.fromString(path.substring(mark + 1)));
        }
    }

    public void go(String path, QueryParameters query) {
        UI.getCurrent().navigate(link(path), query);
    }

    /** Changes the address without leaving the screen and without a step in the browser's history. */
    public void replace(String path, QueryParameters query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(link(path), query));
    }

    /** The title of the browser's tab. */
    public String title(String screen) {
        return screen + " – " + organization().name();
    }

    /** Dates and durations in the organization's zone and the reader's language. */
    public Times times() {
        return new Times(stopwatch.now(), organization().zone(), UI.getCurrent().getLocale());
    }
}
