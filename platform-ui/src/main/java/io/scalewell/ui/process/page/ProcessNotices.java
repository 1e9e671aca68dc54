package io.scalewell.ui.process.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.ui.process.version.Reading;
import io.scalewell.ui.process.version.VersionServices;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a process asks of the reader: to read a version, to agree to one, to look whether it still holds. */
final class ProcessNotices extends Div {

    private static final PageRequest NEWEST = new PageRequest(1, null);

    private final Workspace workspace;
    private final VersionServices services;
    private final Runnable onDone;
    private final ProblemArea problems = new ProblemArea();

    ProcessNotices(Workspace workspace, VersionServices services, ProcessDetail process, Runnable onDone) {
        this.workspace = workspace;
        this.services = services;
        this.onDone = onDone;
        addClassName("sw-stack");
        add(problems);
        var key = process.summary().key();
        services.acknowledgements().mine().stream()
                .filter(toRead -> toRead.process().equals(key))
                .forEach(toRead -> add(new Reading(workspace, services.acknowledgements(), toRead, onDone)));
        services.publications().requests(key, null, NEWEST).items().forEach(this::show);
        if (process.summary().stale()) {
            add(stale(process));
        }
    }

    /** Whether there is anything to know. */
    boolean hasAny() {
        return getChildren().anyMatch(each -> each != problems);
    }

    private void show(PublicationRequest request) {
        var by = Objects.requireNonNullElse(request.decidedBy(), "");
        switch (request.state()) {
            case OPEN -> add(open(request));
            case VOID -> add(said(getTranslation("request.void", by, date(request.decidedAt()))));
            case REJECTED ->
                add(said(getTranslation(
                        "request.rejected",
                        by,
                        date(request.decidedAt()),
                        Objects.requireNonNullElse(request.reason(), ""))));
            case APPROVED, WITHDRAWN -> {}
        }
    }

    private Div open(PublicationRequest request) {
        var note = note("info", getTranslation("request.open", request.requestedBy(), date(request.requestedAt())));
        if (request.mayDecide()) {
            note.add(new ScreenLink(workspace, "approvals?sel=" + request.id(), getTranslation("request.decide")));
        }
        if (request.requester().equals(workspace.me().id())) {
            note.add(button("request.withdraw", () -> services.publications().withdraw(request.id())));
        }
        return note;
    }

    private Div said(String text) {
        return note("neutral", text);
    }

    private Div stale(ProcessDetail process) {
        var summary = process.summary();
        var review = process.lastReview();
        var since = review == null ? summary.publishedAt() : review.at();
        var note = note("waiting", getTranslation("review.stale", date(since), date(summary.reviewDue())));
        if (workspace.me().role().mayDesign()) {
            note.add(button("review.right", () -> services.reviews().confirm(key(process))));
        }
        return note;
    }

    private static ProcessKey key(ProcessDetail process) {
        return process.summary().key();
    }

    private String date(@Nullable Instant at) {
        return at == null ? "" : workspace.times().date(at);
    }

    private Button button(String text, Runnable action) {
        var button = new Button(getTranslation(text), click -> {
            if (problems.attempt(action)) {
                onDone.run();
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Div note(String kind, String text) {
        var note = new Div(new Span(text));
        note.addClassNames("sw-note", "sw-note-" + kind);
        return note;
    }
}
