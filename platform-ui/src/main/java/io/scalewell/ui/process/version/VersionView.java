package io.scalewell.ui.process.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.text.Message;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.PromiseWords;
import io.scalewell.ui.process.StepsOverview;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** One version to read, or two states side by side when the address says {@code ?compare=6}; the draft is called {@code draft}. */
@PermitAll
@Route(value = "processes/:process/versions/:version", layout = MainLayout.class)
public final class VersionView extends Screen implements BeforeEnterObserver {

    private static final String VERSION = "version";
    private static final String COMPARE = "compare";
    private static final String DRAFT = "draft";

    private final VersionServices services;
    private final Div content = new Div();

    VersionView(Workspace workspace, VersionServices services) {
        super(workspace);
        this.services = services;
        content.addClassName("sw-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = RouteKeys.read(event, ProcessNavigation.KEY, ProcessKey::of);
        int number = RouteKeys.read(event, VERSION, VersionView::number);
        var query = Query.of(event.getLocation().getQueryParameters());
        var process = services.processes().get(key);
        var versions = services.processes().versions(key);
        content.removeAll();
        if (query.has(COMPARE)) {
            compare(process, versions, number(query.text(COMPARE).orElse(DRAFT)), number);
        } else {
            show(process, versions, number);
        }
        if (number != Comparisons.DRAFT) {
            services.acknowledgements().read(key, number);
            askToAcknowledge(key, number, !query.has(COMPARE));
            showReaders(key, number);
        }
    }

    private static int number(String text) {
        if (text.equals(DRAFT)) {
            return Comparisons.DRAFT;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("A version is a number, not " + text);
        }
        return Integer.parseInt(text);
    }

    private void head(ProcessDetail process, String title) {
        var key = process.summary().key();
        showTitle(title);
        header().way(
                        new Crumb(getTranslation("library.title"), ProcessNavigation.PROCESSES),
                        new Crumb(process.summary().name(), ProcessNavigation.page(key)),
                        new Crumb(getTranslation("process.tab.VERSIONS"), ProcessNavigation.versions(key)))
                .beside(ScreenHeader.key(key.value()));
    }

    private void compare(ProcessDetail process, List<VersionSummary> versions, int from, int to) {
        var key = process.summary().key();
        head(process, getTranslation("versions.compare"));
        header().actions();
        var diff = services.comparisons().compare(key, from, to, getLocale());
        content.add(new CompareBar(
                workspace(),
                versions,
                from,
                to,
                (older, newer) -> workspace().go(ProcessNavigation.compare(key, older, newer))));
        if (!diff.isEmpty()) {
            content.add(new DiffSummary(diff));
        }
        note(versions, to);
        content.add(new DiffView(diff, services.names()));
    }

    private void note(List<VersionSummary> versions, int number) {
        versions.stream()
                .filter(version ->
                        version.number() == number && !version.changeNote().isBlank())
                .forEach(version -> content.add(new Paragraph(version.changeNote())));
    }

    private void show(ProcessDetail process, List<VersionSummary> versions, int number) {
        var key = process.summary().key();
        ProcessDefinition definition;
        if (number == Comparisons.DRAFT) {
            head(process, getTranslation("versions.view.draft"));
            definition = process.draft();
        } else {
            var version = services.processes().version(key, number);
            var row = versions.stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound(Message.of("missing.version", number, key)));
            head(process, getTranslation("versions.view", number));
            definition = version.definition();
            content.add(facts(row));
        }
        header().actions(actions(process, versions, number));
        content.add(section("process.steps", new StepsOverview(definition, services.names())));
    }

    private Component[] actions(ProcessDetail process, List<VersionSummary> versions, int number) {
        var key = process.summary().key();
        var actions = new ArrayList<Component>();
        versions.stream()
                .map(VersionSummary::number)
                .filter(each -> number == Comparisons.DRAFT || each < number)
                .findFirst()
                .ifPresent(before -> actions.add(new Button(
                        getTranslation("versions.compare.with-before"),
                        click -> workspace().go(ProcessNavigation.compare(key, before, number)))));
        boolean old = number != Comparisons.DRAFT
                && !Integer.valueOf(number).equals(process.summary().version());
        if (old && workspace().me().role().mayDesign()) {
            var restoring = new Restoring(workspace(), services.processes(), problems());
            actions.add(new Button(getTranslation("versions.restore"), click -> restoring.restore(key, number)));
        }
        return actions.toArray(Component[]::new);
    }

    private Facts facts(VersionSummary version) {
        var facts = new Facts()
                .add(
                        getTranslation("process.fact.published"),
                        getTranslation(
                                "versions.by",
                                version.author(),
                                workspace().times().date(version.publishedAt())));
        var approver = version.approvedBy();
        if (approver != null) {
            facts.add(getTranslation("diff.property.approval"), approver);
        }
        facts.add(getTranslation("editor.note"), version.changeNote());
        var verdict = version.verdict();
        if (verdict != null) {
            facts.add(getTranslation("process.fact.promise"), PromiseWords.sentence(verdict, this));
        }
        return facts.add(getTranslation("process.tab.RUNS"), getTranslation("versions.runs", version.runs()));
    }

    private Section section(String title, Component inside) {
        var section = new Section(new H2(getTranslation(title)), inside);
        section.addClassName("sw-section");
        return section;
    }

    private void askToAcknowledge(ProcessKey key, int number, boolean leads) {
        services.acknowledgements().mine().stream()
                .filter(toRead -> toRead.process().equals(key) && toRead.version() == number)
                .forEach(toRead -> {
                    var reading = new Reading[1];
                    reading[0] = new Reading(
                            workspace(), services.acknowledgements(), toRead, () -> content.remove(reading[0]), leads);
                    content.addComponentAsFirst(reading[0]);
                });
    }

    private void showReaders(ProcessKey key, int number) {
        if (workspace().me().role() != Role.MEMBER) {
            content.add(new ReadersList(workspace(), services.acknowledgements(), key, number));
        }
    }
}
