package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.run.Tasks.OpenCount;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.List;

/** The navigation, by groups; only what exists. */
final class Drawer extends Aside {

    private final Workspace workspace;
    private final PinnedProcesses pinned;
    private final Span tasks = count("shell.count.tasks");
    private final Span approvals = count("shell.count.approvals");

    Drawer(Workspace workspace) {
        this.workspace = workspace;
        pinned = new PinnedProcesses(workspace);
        addClassName("sw-drawer");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        var brand = new Span(workspace.organization().name());
        brand.addClassNames("sw-brand", "sw-truncate");
        var top = new Div(brand);
        top.addClassName("sw-drawer-top");
        add(top, work(), documents(), pinned, improve(), automate());
        if (workspace.me().role().mayAdminister()) {
            add(admin());
        }
    }

    void show(OpenCount open) {
        show(tasks, open.tasks());
        show(approvals, open.approvals());
    }

    void showPinned(List<LibraryEntry> favourites) {
        pinned.show(favourites);
    }

    private SideNav work() {
        var nav = group("shell.nav.mine", false);
        var mine = item("shell.nav.my-work", "my-work", Symbol.INBOX);
        mine.setSuffixComponent(tasks);
        var decide = item("shell.nav.approvals", "approvals", Symbol.APPROVALS);
        decide.setSuffixComponent(approvals);
        nav.addItem(mine, decide);
        return nav;
    }

    private SideNav documents() {
        var nav = group("shell.nav.work", false);
        nav.addItem(
                item("shell.nav.processes", "processes", Symbol.PROCESS), item("shell.nav.runs", "runs", Symbol.RUN));
        return nav;
    }

    private SideNav improve() {
        var nav = group("shell.nav.improve", true);
        nav.addItem(
                item("shell.nav.insights", "insights", Symbol.INSIGHTS),
                item("shell.nav.goals", "goals", Symbol.GOAL),
                item("shell.nav.reviews", "reviews", Symbol.REVIEW));
        return nav;
    }

    private SideNav automate() {
        var nav = group("shell.nav.automate", true);
        nav.addItem(item("shell.nav.automations", "automations", Symbol.AUTOMATION));
        return nav;
    }

    private SideNav admin() {
        var nav = group("shell.nav.admin", true);
        nav.addItem(
                item("shell.nav.members", "admin/members", Symbol.MEMBERS),
                item("shell.nav.tokens", "admin/api", Symbol.WEBHOOK),
                item("shell.nav.mails", "admin/mails", Symbol.MAIL),
                item("shell.nav.calendar", "admin/calendar", Symbol.CALENDAR));
        return nav;
    }

    private SideNav group(String key, boolean named) {
        var nav = new SideNav();
        if (named) {
            nav.setLabel(getTranslation(key));
        } else {
            nav.getElement().setAttribute("aria-label", getTranslation(key));
        }
        return nav;
    }

    private SideNavItem item(String key, String path, Symbol icon) {
        var item = new SideNavItem(getTranslation(key), workspace.link(path), new Icon(icon));
        item.setMatchNested(true);
        return item;
    }

    private Span count(String key) {
        var count = new Span();
        count.addClassName("sw-count");
        count.setTitle(getTranslation(key));
        count.setVisible(false);
        return count;
    }

    private static void show(Span count, int number) {
        count.setText(String.valueOf(number));
        count.setVisible(number > 0);
    }
}
