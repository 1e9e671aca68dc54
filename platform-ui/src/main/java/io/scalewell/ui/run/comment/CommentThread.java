package io.scalewell.ui.run.comment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.RunComments;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said about a run, and where one says more. Shown again, it keeps what is being written. */
public final class CommentThread extends Div {

    private final Workspace workspace;
    private final Services services;
    private final Runnable onChange;
    private final Consumer<CommentId> onHistory;
    private final ProblemArea problems = new ProblemArea();
    private final Paragraph nothing = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Select<About> about = new Select<>();
    private final Mentions mentions;
    private final CommentForm form;
    private final Map<CommentId, CommentItem> items = new LinkedHashMap<>();
    private @Nullable RunDetail run;

    /** What the thread asks for. */
    public record Services(Runs runs, Tasks tasks, RunComments comments, Members members) {}

    /** What a new comment is about: a step, or the whole run. */
    private record About(String label, @Nullable TaskView task) {}

    /**
     * @param onChange told when something was said or changed
     * @param onHistory told when somebody wants to see how a comment read before
     */
    public CommentThread(Workspace workspace, Services services, Runnable onChange, Consumer<CommentId> onHistory) {
        this.workspace = workspace;
        this.services = services;
        this.onChange = onChange;
        this.onHistory = onHistory;
        addClassName("sw-thread");
        mentions = new Mentions(services.members());
        nothing.setText(getTranslation("run.comments.none"));
        nothing.addClassName("sw-quiet");
        list.addClassName("sw-comments");
        list.getElement().setAttribute("aria-label", getTranslation("run.comments.list"));
        about.setAriaLabel(getTranslation("run.comment.about"));
        about.setItemLabelGenerator(About::label);
        about.setWidthFull();
        form = new CommentForm(mentions, "run.comment.send", this::say);
        form.setVisible(mayWrite());
        about.setVisible(mayWrite());
        add(problems, nothing, list, about, form);
    }

    /** @param open the step that is open, which a comment is about unless one says otherwise */
    public void show(RunDetail shown, Optional<TaskView> open) {
        run = shown;
        offer(open);
        nothing.setVisible(shown.comments().isEmpty());
        list.setVisible(!shown.comments().isEmpty());
        var ids = shown.comments().stream().map(Comment::id).toList();
        items.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (var comment : shown.comments()) {
            var item = items.computeIfAbsent(comment.id(), id -> {
                var fresh = new CommentItem(this);
                list.add(fresh);
                return fresh;
            });
            item.show(comment, titleOf(comment, shown));
        }
    }

    /** Brings a comment into sight. */
    public void pointAt(CommentId id) {
        var item = items.get(id);
        if (item != null) {
            item.addClassName("sw-comment-target");
            item.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'center'}))");
        }
    }

    public void focusInput() {
        form.focus();
    }

    private void offer(Optional<TaskView> open) {
        var whole = new About(getTranslation("run.comment.about.run"), null);
        var step = open.map(task -> new About(getTranslation("run.comment.about.step", task.title()), task));
        var before = about.getValue();
        var choices = Stream.concat(step.stream(), Stream.of(whole)).toList();
        if (before != null
                && labels(choices)
                        .equals(labels(about.getListDataView().getItems().toList()))) {
            return;
        }
        about.setItems(choices);
        about.setValue(choices.getFirst());
        about.setVisible(choices.size() > 1 && mayWrite());
    }

    private static List<String> labels(List<About> choices) {
        return choices.stream().map(About::label).toList();
    }

    private static String titleOf(Comment comment, RunDetail run) {
        return run.tasks().stream()
                .filter(task -> task.id().equals(comment.task()))
                .findFirst()
                .map(TaskView::title)
                .orElse("");
    }

    private boolean say(String text) {
        var shown = run;
        if (shown == null) {
            return false;
        }
        var task = about.getValue() == null ? null : about.getValue().task();
        return done(problems.find(() -> task == null
                ? services.runs().comment(shown.summary().key(), text)
                : services.tasks().comment(task.id(), text)));
    }

    boolean edit(Comment comment, String text) {
        return done(problems.find(() -> services.comments().edit(comment.id(), text)));
    }

    void remove(Comment comment) {
        done(problems.find(() -> services.comments().remove(comment.id())));
    }

    void react(Comment comment, Reaction reaction, boolean on) {
        done(problems.find(() -> services.comments().react(comment.id(), reaction, on)));
    }

    void history(Comment comment) {
        onHistory.accept(comment.id());
    }

    void refresh() {
        onChange.run();
    }

    private boolean done(Optional<Comment> changed) {
        if (changed.isPresent()) {
            onChange.run();
        }
        return changed.isPresent();
    }

    Mentions mentions() {
        return mentions;
    }

    ZoneId zone() {
        return workspace.times().zone();
    }

    boolean mayWrite() {
        return workspace.me().role().mayWork();
    }

    boolean isMine(Comment comment) {
        return workspace.me().id().equals(comment.author());
    }
}
