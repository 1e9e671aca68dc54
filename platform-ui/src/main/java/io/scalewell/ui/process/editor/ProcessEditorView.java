package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.DraftChip;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.ProcessStateChip;
import io.scalewell.ui.process.StepWords.Section;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Write a process down by typing it. The address says which step's details are open; everything is saved as it is typed. */
@PermitAll
@Route(value = "processes/:process/edit", layout = MainLayout.class)
public final class ProcessEditorView extends Screen implements BeforeEnterObserver, Editing {

    private static final String STEP = "step";
    private static final String PANEL = "panel";
    private static final String ABOUT = "about";
    private static final String VIEW = "view";
    private static final String MAP = "map";

    private final EditorServices services;
    private final WindowWidth window = new WindowWidth(this);
    private @Nullable DraftSession session;
    private @Nullable ChecklistEditor checklist;
    private @Nullable TypingDesk desk;
    private @Nullable DraftMap map;
    private @Nullable String opened;
    private final Button other = new Button();

    ProcessEditorView(Workspace workspace, EditorServices services) {
        super(workspace);
        this.services = services;
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClickListener(click -> showMap());
        LiveUpdates.follow(this, services.events(), this::isPublication, this::published);
    }

    private boolean isPublication(Event event) {
        var begun = session;
        return event.type() == EventType.PROCESS_PUBLISHED
                && begun != null
                && begun.key().equals(event.process());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!workspace().me().role().mayDesign()) {
            throw new Forbidden(getTranslation("editor.forbidden"));
        }
        var key = RouteKeys.read(event, ProcessNavigation.KEY, ProcessKey::of);
        var known = session;
        if (known == null || !known.key().equals(key)) {
            begin(new DraftSession(services.processes(), key));
        }
        var query = Query.of(event.getLocation().getQueryParameters());
        showView(query.text(VIEW).filter(MAP::equals).isPresent());
        if (query.text(PANEL).filter(ABOUT::equals).isPresent()) {
            openAbout();
        } else {
            query.text(STEP).ifPresentOrElse(this::openStep, this::hidePanel);
        }
    }

    private void begin(DraftSession begun) {
        session = begun;
        var typed = new ChecklistEditor(workspace(), services, begun, this);
        checklist = typed;
        var laid = new TypingDesk(services, begun, typed);
        desk = laid;
        var publishing = new PublishButton(workspace(), services, begun, this);
        var about = new Button(getTranslation("editor.about"), new Icon(Symbol.EDIT), click -> go(PANEL, ABOUT));
        about.addThemeVariants(ButtonVariant.TERTIARY);
        header().actions(other, about, publishing);
        map = null;
        showHead();
        replaceContent(laid);
    }

    /** The checklist or the picture of it. */
    private void showView(boolean asMap) {
        other.setText(getTranslation(asMap ? "editor.as-list" : "editor.as-map"));
        other.setIcon(new Icon(asMap ? Symbol.FORM : Symbol.MAP));
        var shown = map;
        if (asMap) {
            var picture = shown == null ? new DraftMap(services, this) : shown;
            picture.show(session().draft());
            map = picture;
            replaceContent(picture);
        } else if (shown != null) {
            map = null;
            replaceContent(Objects.requireNonNull(desk));
        }
    }

    private DraftSession session() {
        var begun = session;
        if (begun == null) {
            throw new IllegalStateException("No draft is open");
        }
        return begun;
    }

    private void showHead() {
        var summary = session().detail().summary();
        showTitle(summary.name());
        var way = summary.state() == ProcessState.DRAFT
                ? new Crumb[] {new Crumb(getTranslation("library.title"), ProcessNavigation.PROCESSES)}
                : new Crumb[] {
                    new Crumb(getTranslation("library.title"), ProcessNavigation.PROCESSES),
                    new Crumb(summary.name(), ProcessNavigation.page(summary.key()))
                };
        header().way(way)
                .beside(ScreenHeader.key(summary.key().value()), new ProcessStateChip(summary), new DraftChip(summary));
    }

    @Override
    public void draftTyped() {
        showHead();
        redrawMap();
        if (getDetail() instanceof StepPanel panel) {
            if (isGone(opened)) {
                closePanel();
            } else {
                panel.showDraft();
            }
        } else if (getDetail() instanceof AboutPanel about) {
            about.showDraft();
        }
    }

    private boolean isGone(@Nullable String step) {
        return step != null && Steps.find(session().draft(), step).isEmpty();
    }

    private void redrawMap() {
        var shown = desk;
        if (shown != null) {
            shown.draftChanged();
        }
    }

    @Override
    public void draftChanged() {
        showHead();
        redrawMap();
        var shown = checklist;
        if (shown != null) {
            shown.show();
        }
        if (getDetail() instanceof StepPanel panel) {
            panel.showTyped();
        }
    }

    @Override
    public void draftReplaced() {
        draftTyped();
        var shown = checklist;
        var picture = map;
        if (picture != null) {
            picture.show(session().draft());
        } else if (shown != null) {
            shown.show();
        }
    }

    @Override
    public void published() {
        session().reload();
        draftReplaced();
    }

    @Override
    public void showMap() {
        if (map == null) {
            go(VIEW, MAP);
        } else {
            closePanel();
        }
    }

    /** On a wide window the details follow the caret; on a narrow one they would cover what is typed. */
    @Override
    public void selected(String step) {
        var shown = desk;
        if (shown != null) {
            shown.select(step);
        }
        if (window.isWide()) {
            showStep(step);
        }
    }

    @Override
    public void ask(String step, Section section) {
        showStep(step);
        if (getDetail() instanceof StepPanel panel) {
            panel.focus(section);
        }
    }

    @Override
    public void jump(String step) {
        if (map != null) {
            closePanel();
        }
        var shown = checklist;
        if (shown != null) {
            shown.jump(step);
        }
    }

    @Override
    public void mend(InputError problem) {
        var step = StepProblems.stepOf(session().draft(), problem);
        if (step.isEmpty()) {
            workspace()
                    .replace(
                            ProcessNavigation.edit(session().key()),
                            Query.empty().with(PANEL, ABOUT).parameters());
            openAbout();
            if (getDetail() instanceof AboutPanel panel) {
                panel.focus(problem.pointer());
            }
        } else {
            StepProblems.sectionOf(problem)
                    .ifPresentOrElse(section -> ask(step.get(), section), () -> jump(step.get()));
        }
    }

    private void showStep(String key) {
        workspace()
                .replace(
                        ProcessNavigation.edit(session().key()),
                        Query.empty().with(STEP, key).parameters());
        openStep(key);
    }

    private void openStep(String key) {
        if (getDetail() instanceof StepPanel open && open.isOf(key)) {
            return;
        }
        if (Steps.find(session().draft(), key).isEmpty()) {
            hidePanel();
        } else {
            opened = key;
            showPanel(new StepPanel(workspace(), services, session(), this, key, this::closePanel), this::closePanel);
        }
    }

    private void openAbout() {
        showPanel(new AboutPanel(workspace(), services, session(), this, this::closePanel), this::closePanel);
    }

    private void closePanel() {
        workspace().go(ProcessNavigation.edit(session().key()));
    }

    private void go(String name, String value) {
        workspace()
                .go(
                        ProcessNavigation.edit(session().key()),
                        Query.empty().with(name, value).parameters());
    }
}
