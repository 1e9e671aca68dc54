package io.scalewell.ui.process.move;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The running work of a process that is still on other versions, with what would happen to each run if it went on by this one. The
 * address says which version that is, {@code ?to=5}; without it the newest.
 */
@PermitAll
@Route(value = "processes/:process/move", layout = MainLayout.class)
public final class MoveView extends Screen implements BeforeEnterObserver {

    private static final String TO = "to";

    private final Processes processes;
    private final Migrations migrations;
    private final Set<RunKey> chosen = new LinkedHashSet<>();
    private final Button move = new Button();
    private final Div progress = new Div();
    private final Div content = new Div();
    private @Nullable ProcessKey key;
    private int version;
    private long asked;

    MoveView(Workspace workspace, Processes processes, Migrations migrations, LiveEvents events) {
        super(workspace);
        this.processes = processes;
        this.migrations = migrations;
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.addClickListener(click -> move());
        progress.addClassName("sw-stack");
        progress.getElement().setAttribute("role", "status");
        content.addClassName("sw-stack");
        add(progress, content);
        LiveUpdates.follow(
                this,
                events,
                event -> event.type() == EventType.RUN_MIGRATED && key != null && key.equals(event.process()),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!workspace().me().role().mayDesign()) {
            throw new Forbidden(getTranslation("move.forbidden"));
        }
        var process = processes.get(RouteKeys.read(event, ProcessNavigation.KEY, ProcessKey::of));
        key = process.summary().key();
        version = Query.of(event.getLocation().getQueryParameters()).number(TO).orElseGet(() -> newest(process));
        asked = 0;
        chosen.clear();
        showTitle(getTranslation("move.title", version));
        header().way(
                        new Crumb(getTranslation("library.title"), ProcessNavigation.PROCESSES),
                        new Crumb(process.summary().name(), ProcessNavigation.page(key)))
                .beside(ScreenHeader.key(key.value()))
                .subtitle(getTranslation("move.subtitle", version))
                .actions(move);
        refresh();
    }

    private static int newest(ProcessDetail process) {
        var published = process.summary().version();
        if (published == null) {
            throw new NotFound(
                    Message.of("process.unpublished", process.summary().key()));
        }
        return published;
    }

    private ProcessKey key() {
        var shown = key;
        if (shown == null) {
            throw new IllegalStateException("No process is shown");
        }
        return shown;
    }

    private void refresh() {
        var list = new PagedList<MigrationPreview>(
                page -> migrations.preview(key(), version, page),
                preview -> new MoveRow(workspace(), preview, chosen.contains(preview.run()), this::choose),
                () -> new EmptyState(
                        Symbol.CHECK,
                        getTranslation("move.empty", version),
                        getTranslation("move.empty.text", version)));
        list.refresh();
        chosen.retainAll(list.items().stream().map(MigrationPreview::run).toList());
        content.removeAll();
        content.add(list);
        problems().find(() -> migrations.standing(key(), version)).ifPresent(this::show);
    }

    private void show(Migrations.Standing standing) {
        progress.removeAll();
        if (standing.moving() > 0 && asked > 0) {
            long done = asked - standing.moving();
            var bar = new ProgressBar(0, asked, Math.clamp(done, 0, asked));
            progress.add(bar, new Paragraph(getTranslation("move.progress", done, asked)));
        } else if (standing.moving() > 0) {
            progress.add(new Paragraph(getTranslation("move.waiting", standing.moving())));
        }
        if (standing.failed() > 0) {
            var failed = new Paragraph(getTranslation("move.failed", standing.failed()));
            failed.addClassName("sw-error-text");
            progress.add(failed);
        }
        move.setVisible(standing.elsewhere() > standing.moving());
        move.setText(
                chosen.isEmpty()
                        ? getTranslation("move.all", standing.elsewhere() - standing.moving())
                        : getTranslation("move.chosen", chosen.size()));
    }

    private void choose(RunKey run, boolean wanted) {
        if (wanted) {
            chosen.add(run);
        } else {
            chosen.remove(run);
        }
        problems().find(() -> migrations.standing(key(), version)).ifPresent(this::show);
    }

    private void move() {
        problems()
                .find(() -> migrations.moveAll(key(), version, List.copyOf(chosen)))
                .ifPresent(accepted -> {
                    asked = accepted;
                    chosen.clear();
                    refresh();
                });
    }
}
