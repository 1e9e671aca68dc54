package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.comment.CommentThread;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;
import java.util.function.Consumer;

/** What people said about a run, and what happened in it. */
final class RunRail extends Aside {

    private static final PageRequest NEWEST = new PageRequest(PageRequest.DEFAULT_LIMIT, null);

    private static final String PART = "rail";
    private static final String ACTIVITY = "activity";

    /** The comment that a notification speaks of. */
    private static final String COMMENT = "comment";

    private final Workspace workspace;
    private final StepServices services;
    private final ProblemArea problems = new ProblemArea();
    private final LinkTabs tabs;
    private final CommentThread comments;
    private final Div activity = new Div();

    /** @param onHistory told when somebody wants to see how a comment read before */
    RunRail(Workspace workspace, StepServices services, Runnable onSaid, Consumer<CommentId> onHistory) {
        this.services = services;
        this.workspace = workspace;
        addClassName("sw-rail");
        getElement().setAttribute("aria-label", getTranslation("run.rail"));
        tabs = new LinkTabs(workspace, getTranslation("run.rail"));
        comments = new CommentThread(
                workspace,
                new CommentThread.Services(services.runs(), services.tasks(), services.comments(), services.members()),
                onSaid,
                onHistory);
        add(tabs, problems, comments, activity);
    }

    /**
     * @param query what the address says; the part {@code rail} decides what is seen
     * @param open the step that is open
     */
    void show(RunDetail run, Query query, Optional<TaskView> open) {
        boolean talk = !query.text(PART).filter(ACTIVITY::equals).isPresent();
        var path = RunNavigation.run(run.summary().key()) + "?";
        long said =
                run.comments().stream().filter(comment -> !comment.deleted()).count();
        tabs.clear();
        tabs.add(
                getTranslation("run.comments", said),
                path + query.with(PART, "comments").parameters().getQueryString(),
                talk);
        tabs.add(
                getTranslation("run.activity"),
                path + query.with(PART, ACTIVITY).parameters().getQueryString(),
                !talk);
        comments.show(run, open);
        comments.setVisible(talk);
        activity.setVisible(!talk);
        if (!talk) {
            showActivity(run);
        }
    }

    /** Brings the comment into sight that the address speaks of. */
    void pointAtComment(Query query) {
        query.id(COMMENT).map(CommentId::new).ifPresent(comments::pointAt);
    }

    void focusInput() {
        comments.focusInput();
    }

    private void showActivity(RunDetail run) {
        var sentences = new EventSentences(workspace, services.names(), run.definition());
        problems.find(() -> services.runs().activity(run.summary().key(), NEWEST))
                .ifPresent(page -> {
                    activity.removeAll();
                    activity.add(sentences.list(page.items()));
                });
    }
}
