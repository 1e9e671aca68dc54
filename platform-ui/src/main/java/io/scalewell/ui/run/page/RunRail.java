package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/** What people said about a run, and what happened in it. */
final class RunRail extends Aside {

    private static final PageRequest NEWEST = new PageRequest(PageRequest.DEFAULT_LIMIT, null);

    private static final String PART = "rail";
    private static final String ACTIVITY = "activity";

    private final Workspace workspace;
    private final StepServices services;
    private final Runnable onSaid;
    private final ProblemArea problems = new ProblemArea();
    private final LinkTabs tabs;
    private final MessageList comments = new MessageList();
    private final MessageInput input = new MessageInput();
    private final Div activity = new Div();
    private final Paragraph nothing = new Paragraph();
    private @Nullable RunKey key;

    RunRail(Workspace workspace, StepServices services, Runnable onSaid) {
        this.services = services;
        this.onSaid = onSaid;
        this.workspace = workspace;
        addClassName("sw-rail");
        getElement().setAttribute("aria-label", getTranslation("run.rail"));
        tabs = new LinkTabs(workspace, getTranslation("run.rail"));
        comments.setMarkdown(true);
        comments.getElement().setAttribute("aria-label", getTranslation("run.comments.list"));
        nothing.setText(getTranslation("run.comments.none"));
        nothing.addClassName("sw-quiet");
        input.setI18n(new MessageInputI18n()
                .setMessage(getTranslation("run.comment.placeholder"))
                .setSend(getTranslation("run.comment.send")));
        input.addSubmitListener(submit -> say(submit.getValue()));
        add(tabs, problems, nothing, comments, activity, input);
    }

    /** @param query what the address says; the part {@code rail} decides what is seen */
    void show(RunDetail run, Query query) {
        key = run.summary().key();
        comments.setItems(
                run.comments().stream().map(comment -> item(comment, run)).toList());
        boolean talk = !query.text(PART).filter(ACTIVITY::equals).isPresent();
        var path = RunNavigation.run(key) + "?";
        tabs.clear();
        tabs.add(
                getTranslation("run.comments", run.comments().size()),
                path + query.with(PART, "comments").parameters().getQueryString(),
                talk);
        tabs.add(
                getTranslation("run.activity"),
                path + query.with(PART, ACTIVITY).parameters().getQueryString(),
                !talk);
        comments.setVisible(talk && !run.comments().isEmpty());
        nothing.setVisible(talk && run.comments().isEmpty());
        input.setVisible(talk);
        activity.setVisible(!talk);
        if (!talk) {
            showActivity(run);
        }
    }

    void focusInput() {
        input.getElement().executeJs("this.querySelector('textarea')?.focus()");
    }

    private void showActivity(RunDetail run) {
        var sentences = new EventSentences(workspace, services.names(), run.definition());
        problems.find(() -> services.runs().activity(run.summary().key(), NEWEST))
                .ifPresent(page -> {
                    activity.removeAll();
                    activity.add(sentences.list(page.items()));
                });
    }

    private void say(String text) {
        var shown = key;
        if (shown != null && !text.isBlank()) {
            problems.find(() -> services.runs().comment(shown, text.strip())).ifPresent(said -> onSaid.run());
        }
    }

    private MessageListItem item(Comment comment, RunDetail run) {
        var step = run.tasks().stream()
                .filter(task -> task.id().equals(comment.task()))
                .findFirst();
        var text = step.map(task -> getTranslation("run.comment.on", task.title()) + "\n\n" + comment.text())
                .orElse(comment.text());
        var item = new MessageListItem(text, comment.at(), comment.authorName());
        item.setUserColorIndex(Math.floorMod(comment.authorName().hashCode(), 7));
        return item;
    }
}
