package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.page.HandOverForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.ScreenPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A task beside the list: what it is about, who has it until when, what was said, and what can be done with it there. */
final class WorkPanel extends ScreenPanel {

    private static final int COMMENTS = 3;

    private final WorkDoing doing;
    private final RunDetail run;
    private final TaskView task;
    private final Runnable onDone;
    private final ProblemArea problems = new ProblemArea();
    private final Div form = new Div();

    /** @param onDone closes the panel */
    WorkPanel(WorkDoing doing, RunDetail run, TaskView task, Runnable onDone) {
        super(onDone);
        this.doing = doing;
        this.run = run;
        this.task = task;
        this.onDone = onDone;
        setTitle(task.title());
        var body = new ArrayList<Component>();
        body.add(facts());
        step().ifPresent(step -> addStep(body, step));
        body.add(new ScreenLink(
                doing.workspace(), RunNavigation.step(task.run(), task.number()), getTranslation("work.panel.open")));
        addComments(body);
        body.add(problems);
        body.add(form);
        setBody(body.toArray(Component[]::new));
        setActions(actions().toArray(Component[]::new));
    }

    void snooze() {
        if (mayPutOff()) {
            ask(new SnoozeForm(doing.workspace(), until -> {
                if (doing.snooze(problems, task, until)) {
                    onDone.run();
                }
            }));
        }
    }

    void handOver() {
        if (task.actions().contains("assign")) {
            var services = doing.services();
            ask(new HandOverForm(services.members(), services.teams(), (wish, who) -> {
                if (doing.handOver(problems, task, wish, who)) {
                    onDone.run();
                }
            }));
        }
    }

    private Facts facts() {
        var times = doing.workspace().times();
        var facts = new Facts();
        facts.add(
                getTranslation("work.panel.run"),
                new ScreenLink(
                        doing.workspace(),
                        RunNavigation.run(task.run()),
                        task.runName().endsWith(" " + task.run())
                                ? task.runName()
                                : task.run() + " · " + task.runName()));
        facts.add(getTranslation("work.panel.process"), task.processName());
        facts.add(getTranslation("work.panel.who"), TaskHolder.of(task, this));
        if (task.due() != null) {
            facts.add(getTranslation("work.panel.due"), DueLabel.of(task.due(), times));
        }
        if (task.readyAt() != null) {
            facts.add(getTranslation("work.panel.since"), new Ago(task.readyAt()).in(times.zone()));
        }
        var reason = task.reason();
        if (reason != null && !task.state().isEnd()) {
            facts.add(getTranslation("work.panel.reason"), reason.in(getLocale()));
        }
        return facts;
    }

    private Optional<Step> step() {
        return run.definition().steps().stream()
                .filter(step -> step.key().equals(task.stepKey()))
                .findFirst();
    }

    private void addStep(List<Component> body, Step step) {
        var instructions = step.instructions();
        if (instructions != null && !instructions.isBlank()) {
            var text = new Markdown(instructions);
            text.addClassName("sw-prose");
            body.add(text);
        }
        int asks = step.fields().size() + step.items().size();
        if (asks > 0 && !task.state().isEnd()) {
            var note = new Paragraph(getTranslation("work.panel.fill", asks));
            note.addClassName("sw-quiet");
            body.add(note);
        }
    }

    private void addComments(List<Component> body) {
        var all = run.comments().stream().filter(comment -> !comment.deleted()).toList();
        if (all.isEmpty()) {
            return;
        }
        var list = new MessageList(all.subList(Math.max(0, all.size() - COMMENTS), all.size()).stream()
                .map(WorkPanel::item)
                .toList());
        list.setMarkdown(true);
        list.getElement().setAttribute("aria-label", getTranslation("run.comments.list"));
        body.add(new H3(getTranslation("work.panel.comments")));
        body.add(list);
    }

    private static MessageListItem item(Comment comment) {
        var item = new MessageListItem(comment.text(), comment.at(), comment.authorName());
        item.setUserColorIndex(Math.floorMod(comment.authorName().hashCode(), 7));
        return item;
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        if (task.actions().contains("assign")) {
            actions.add(new Button(getTranslation("run.do.assign"), click -> handOver()));
        }
        if (mayPutOff()) {
            actions.add(new Button(getTranslation("work.snooze"), click -> snooze()));
        }
        if (task.actions().contains("complete") && task.kind() != StepKind.WAIT) {
            var complete = new Button(getTranslation("run.do.complete"), click -> complete());
            complete.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(complete);
        } else if (task.actions().contains("approve")) {
            actions.add(new ScreenLink(
                    doing.workspace(),
                    RunNavigation.APPROVALS + "?sel=" + task.id(),
                    getTranslation("work.panel.decide")));
        }
        return actions;
    }

    private boolean mayPutOff() {
        return task.state().isOpen() && doing.workspace().me().role().mayWork();
    }

    private void complete() {
        if (doing.complete(problems, task)) {
            onDone.run();
        }
    }

    private void ask(Component question) {
        form.removeAll();
        form.add(question);
    }
}
