package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.ui.component.OfflineBanner;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame of every screen. All addresses begin with the organization's slug. */
@PermitAll
@RoutePrefix(":ws([a-z0-9][a-z0-9-]*)")
public final class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    /** The name of the route parameter that holds the organization's slug. */
    public static final String SLUG = "ws";

    private final Workspace workspace;
    private final OpenWork openWork;
    private final Favourites favourites;
    private final Drawer drawer;
    private final BottomBar bottomBar;
    private final NotificationBell bell;
    private final ShellKeys keys;
    private final CommandPalette palette;
    private final Main main = new Main();
    private @Nullable String lastScreen;

    MainLayout(
            Workspace workspace,
            OpenWork openWork,
            Notifications notifications,
            LiveEvents events,
            QuickStart quickStart,
            CommandPalette palette,
            Favourites favourites,
            AuthenticationContext authentication) {
        this.workspace = workspace;
        this.openWork = openWork;
        this.favourites = favourites;
        this.palette = palette;
        drawer = new Drawer(workspace);
        bell = new NotificationBell(notifications, workspace);
        keys = new ShellKeys(workspace, quickStart);
        bottomBar = new BottomBar(workspace, quickStart::open, () -> setDrawerOpened(true));

        workspace.reads(getLocale());
        addClassName("sw-shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer);
        var offline = new OfflineBanner();
        var account = new AccountMenu(
                workspace.me(), () -> workspace.go("profile"), () -> offline.leaveBehind(authentication::logout));
        addToNavbar(new HeaderBar(palette.button(), quickStart.button(), bell, account, keys::showHelp));
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        var content = new Div(main, bottomBar, keys, palette.element(), offline);
        content.addClassName("sw-content");
        setContent(content);

        favourites.onChange(this::showFavourites);
        showFavourites();
        LiveUpdates.follow(this, events, event -> event.type() == EventType.PROCESS_PUBLISHED, this::showFavourites);
        LiveUpdates.follow(this, events, event -> true, this::refreshCounts);
        refreshCounts();
    }

    /** A slug that is not the reader's organization does not exist, as far as the reader is told. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(SLUG);
        if (!event.isErrorEvent()
                && slug.isPresent()
                && !slug.get().equals(workspace.organization().slug())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bottomBar.markCurrent(event.getLocation());
        var screen = event.getLocation().getPath();
        if (!screen.equals(lastScreen)) {
            ScreenFocus.moveToTitle(main, lastScreen != null);
            lastScreen = screen;
            remember(event);
        }
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    private void remember(AfterNavigationEvent event) {
        if (event.getActiveChain().getFirst() instanceof Screen screen && !(screen instanceof ErrorScreen)) {
            palette.visited(event.getLocation(), screen.title());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add((Component) content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
    }

    /** Names of processes change when they are published. */
    private void showFavourites() {
        drawer.showPinned(favourites.pinned());
    }

    private void refreshCounts() {
        var open = openWork.count();
        drawer.show(open);
        bottomBar.show(open);
        bell.refresh();
    }
}
