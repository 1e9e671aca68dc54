package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.process.flow.ConditionWords;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.MarkdownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every step with all that is said of it. */
final class StepPages {

    private final ExportSubject subject;
    private final MarkdownText markdown;
    private final Html html;
    private final ConditionWords conditions;
    private final DueText due;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    StepPages(ExportSubject subject, MarkdownText markdown, Html html) {
        this.subject = subject;
        this.markdown = markdown;
        this.html = html;
        conditions = new ConditionWords(subject.definition());
        subject.definition().steps().forEach(step -> {
            titles.putIfAbsent(step.key(), step.title());
            numbers.putIfAbsent(step.key(), numbers.size() + 1);
        });
        due = new DueText(titles);
    }

    void write() {
        for (Stage stage : subject.definition().stages()) {
            if (!stage.steps().isEmpty()) {
                html.element("h3", stage.title().isBlank() ? "Steps" : stage.title());
                if (stage.parallel()) {
                    html.element("p class=\"quiet\"", "The branches of this stage run at the same time.");
                }
                stage.steps().forEach(this::step);
            }
        }
    }

    private void step(Step step) {
        html.open("div class=\"step\"").element("h4", numbers.get(step.key()) + ". " + step.title());
        html.open("table class=\"facts\"");
        html.fact("Kind", step.kind() == StepKind.TASK ? null : kind(step));
        html.fact("Who", who(step.assignee()));
        html.fact("Due", due.of(step.due()));
        html.fact("Only if", condition(step.condition()));
        html.fact("Branch", step.branch());
        html.fact("Rules", rules(step));
        approval(step);
        waits(step.waitsFor());
        calls(step.call());
        html.fact(
                "Attachments", step.attachments().stream().map(Attachment::name).toList());
        html.fact("Tags", String.join(", ", step.tags()));
        html.close("table");
        instructions(step.instructions());
        if (!step.items().isEmpty()) {
            html.element("p class=\"label\"", "To tick").list("ul class=\"ticks\"", step.items());
        }
        FieldTable.write("Fields", step.fields(), html);
        html.close("div");
    }

    private static String kind(Step step) {
        StepKind kind = step.kind() == null ? StepKind.TASK : step.kind();
        return switch (kind) {
            case TASK -> "Task";
            case APPROVAL -> "Approval";
            case AUTOMATED -> "Done by an automation";
            case WAIT -> "Wait: nobody works";
            case SUBPROCESS -> "Done by a run of another process";
        };
    }

    private @Nullable String who(@Nullable Assignee assignee) {
        return assignee == null ? "Nobody yet" : subject.doers().of(assignee);
    }

    private @Nullable String condition(@Nullable String condition) {
        return condition == null || condition.isBlank() ? null : conditions.of(condition);
    }

    private static @Nullable String rules(Step step) {
        List<String> rules = new ArrayList<>();
        if (step.required()) {
            rules.add("Cannot be skipped.");
        }
        if (step.stop()) {
            rules.add("Nothing after it is begun before it is completed.");
        }
        return String.join("\n", rules);
    }

    private void approval(Step step) {
        Approval approval = step.approval();
        if (approval != null) {
            List<String> approvers =
                    approval.approvers().stream().map(subject.doers()::of).toList();
            html.fact("Approvers", approvers);
            html.fact("Agreement", agreement(approval));
            html.fact("Separation of duties", approval.separate() ? "Nobody decides who has worked in the run." : null);
        }
        String target = step.onReject();
        if (target != null) {
            String title = titles.get(target);
            html.fact(
                    "When rejected",
                    "The work goes back to "
                            + (title == null ? target : numbers.get(target) + ". " + title)
                            + " and is done again from there.");
        }
    }

    private static String agreement(Approval approval) {
        ApprovalMode mode = approval.mode() == null ? ApprovalMode.ONE : approval.mode();
        return switch (mode) {
            case ONE -> "One of them decides.";
            case ALL -> "All of them have to agree.";
            case SOME -> "At least " + approval.needed() + " of them have to agree.";
            case SEQUENCE -> "All of them have to agree, one after the other.";
        };
    }

    private void waits(@Nullable Wait wait) {
        if (wait == null) {
            return;
        }
        html.fact("Waits until", due.of(wait.until()));
        html.fact("Waits for the field", wait.field());
        String from = wait.process() == null ? "" : " of the process " + wait.process();
        html.fact("Waits for the event", wait.event() == null ? null : wait.event() + from);
    }

    private void calls(@Nullable Call call) {
        if (call == null) {
            return;
        }
        html.fact("Runs the process", call.process());
        html.fact(
                "Hands over",
                call.inputs().entrySet().stream()
                        .map(each -> each.getValue() + " as " + each.getKey())
                        .toList());
        html.fact(
                "Takes back",
                call.outputs().entrySet().stream()
                        .map(each -> each.getValue() + " as " + each.getKey())
                        .toList());
    }

    private void instructions(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            html.open("div class=\"prose\"").markup(markdown.toSafeHtml(text)).close("div");
        }
    }
}
