package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/** What people said about a run, and what happened in it. */
final class RunRail extends Aside {

    private static final PageRequest NEWEST = new PageRequest(PageRequest.DEFAULT_LIMIT, null);

    private final StepServices services;
    private final EventSentences sentences;
    private final ProblemArea problems = new ProblemArea();
    private final Tab commentsTab = new Tab();
    private final Tab activityTab = new Tab();
    private final Tabs tabs = new Tabs(commentsTab, activityTab);
    private final MessageList comments = new MessageList();
    private final MessageInput input = new MessageInput();
    private final Div activity = new Div();
    private final Paragraph nothing = new Paragraph();
    private @Nullable RunKey key;

    RunRail(Workspace workspace, StepServices services) {
        this.services = services;
        sentences = new EventSentences(workspace, services);
        addClassName("sw-rail");
        getElement().setAttribute("aria-label", getTranslation("run.rail"));
        activityTab.setLabel(getTranslation("run.activity"));
        comments.setMarkdown(true);
        comments.getElement().setAttribute("aria-label", getTranslation("run.comments.list"));
        nothing.setText(getTranslation("run.comments.none"));
        nothing.addClassName("sw-quiet");
        input.setI18n(new MessageInputI18n()
                .setMessage(getTranslation("run.comment.placeholder"))
                .setSend(getTranslation("run.comment.send")));
        input.addSubmitListener(submit -> say(submit.getValue()));
        tabs.addSelectedChangeListener(change -> showSelected());
        add(tabs, problems, nothing, comments, activity, input);
    }

    void show(RunDetail run) {
        key = run.summary().key();
        commentsTab.setLabel(getTranslation("run.comments", run.comments().size()));
        comments.setItems(run.comments().stream().map(comment -> item(comment, run)).toList());
        showSelected();
    }

    void focusInput() {
        tabs.setSelectedTab(commentsTab);
        input.getElement().executeJs("this.querySelector('textarea')?.focus()");
    }

    private void showSelected() {
        boolean talk = commentsTab.equals(tabs.getSelectedTab());
        comments.setVisible(talk && !comments.getItems().isEmpty());
        nothing.setVisible(talk && comments.getItems().isEmpty());
        input.setVisible(talk);
        activity.setVisible(!talk);
        var shown = key;
        if (!talk && shown != null) {
            problems.find(() -> services.runs().activity(shown, NEWEST)).ifPresent(page -> {
                activity.removeAll();
                activity.add(sentences.list(page.items()));
            });
        }
    }

    private void say(String text) {
        var shown = key;
        if (shown != null && !text.isBlank()) {
            problems.find(() -> services.runs().comment(shown, text.strip()))
                    .ifPresent(said -> show(services.runs().get(shown)));
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
