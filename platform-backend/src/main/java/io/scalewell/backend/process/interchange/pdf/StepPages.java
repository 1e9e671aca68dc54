package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.process.flow.ConditionWords;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.shared.event.EventType;
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
import java.util.stream.Stream;
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
    private final Map<String, String> labels = new HashMap<>();

    StepPages(ExportSubject subject, MarkdownText markdown, Html html) {
        this.subject = subject;
        this.markdown = markdown;
        this.html = html;
        conditions = new ConditionWords(subject.definition(), subject.reader());
        subject.definition().steps().forEach(step -> {
            titles.putIfAbsent(step.key(), step.title());
            numbers.putIfAbsent(step.key(), numbers.size() + 1);
        });
        Stream.concat(
                        subject.definition().startFields().stream(),
                        subject.definition().steps().stream().flatMap(step -> step.fields().stream()))
                .forEach(field -> labels.putIfAbsent(field.key(), field.label()));
        due = new DueText(titles, html);
    }

    void write() {
        for (Stage stage : subject.definition().stages()) {
            if (!stage.steps().isEmpty()) {
                html.element("h3", stage.title().isBlank() ? html.say("document.steps") : stage.title());
                if (stage.parallel()) {
                    html.element("p class=\"quiet\"", html.say("document.parallel"));
                }
                stage.steps().forEach(this::step);
            }
        }
    }

    private void step(Step step) {
        html.open("div class=\"step\"").element("h4", numbers.get(step.key()) + ". " + step.title());
        html.open("table class=\"facts\"");
        html.fact(html.say("document.kind"), step.kind() == StepKind.TASK ? null : kind(step));
        html.fact(html.say("document.who"), who(step.assignee()));
        html.fact(
                html.say("document.sharing"),
                step.sharing() == null ? null : html.say("document.sharing." + step.sharing()));
        html.fact(html.say("document.due"), due.of(step.due()));
        html.fact(html.say("document.only-if"), condition(step.condition()));
        html.fact(html.say("document.branch"), step.branch());
        html.fact(html.say("document.rules"), rules(step));
        approval(step);
        waits(step.waitsFor());
        calls(step.call());
        html.fact(html.say("document.automation"), step.automation());
        html.fact(
                html.say("document.attachments"),
                step.attachments().stream().map(Attachment::name).toList());
        html.fact(html.say("document.tags"), String.join(", ", step.tags()));
        html.close("table");
        instructions(step.instructions());
        if (!step.items().isEmpty()) {
            html.element("p class=\"label\"", html.say("document.items")).list("ul class=\"ticks\"", step.items());
        }
        FieldTable.write(html.say("document.fields"), step.fields(), html);
        html.close("div");
    }

    private String kind(Step step) {
        StepKind kind = step.kind() == null ? StepKind.TASK : step.kind();
        return switch (kind) {
            case TASK -> html.say("document.kind.task");
            case APPROVAL -> html.say("document.kind.approval");
            case AUTOMATED -> html.say("document.kind.automated");
            case WAIT -> html.say("document.kind.wait");
            case SUBPROCESS -> html.say("document.kind.subprocess");
        };
    }

    private @Nullable String who(@Nullable Assignee assignee) {
        return assignee == null ? html.say("document.nobody") : subject.doers().of(assignee);
    }

    private @Nullable String condition(@Nullable String condition) {
        return condition == null || condition.isBlank() ? null : conditions.of(condition);
    }

    private @Nullable String rules(Step step) {
        List<String> rules = new ArrayList<>();
        if (step.required()) {
            rules.add(html.say("document.required"));
        }
        if (step.stop()) {
            rules.add(html.say("document.stop"));
        }
        return String.join("\n", rules);
    }

    private void approval(Step step) {
        Approval approval = step.approval();
        if (approval != null) {
            List<String> approvers =
                    approval.approvers().stream().map(subject.doers()::of).toList();
            html.fact(html.say("document.approvers"), approvers);
            html.fact(html.say("document.agreement"), agreement(approval));
            html.fact(html.say("document.separate"), approval.separate() ? html.say("document.separate.rule") : null);
        }
        String target = step.onReject();
        if (target != null) {
            String title = titles.get(target);
            html.fact(
                    html.say("document.rejected"),
                    html.say("document.rejected.back", (title == null ? target : numbers.get(target) + ". " + title)));
        }
    }

    private String agreement(Approval approval) {
        ApprovalMode mode = approval.mode() == null ? ApprovalMode.ONE : approval.mode();
        return switch (mode) {
            case ONE -> html.say("document.agreement.one");
            case ALL -> html.say("document.agreement.all");
            case SOME -> html.say("document.agreement.some", String.valueOf(approval.needed()));
            case SEQUENCE -> html.say("document.agreement.sequence");
        };
    }

    private void waits(@Nullable Wait wait) {
        if (wait == null) {
            return;
        }
        html.fact(html.say("document.wait.until"), due.of(wait.until()));
        html.fact(html.say("document.wait.field"), wait.field() == null ? null : label(wait.field()));
        html.fact(html.say("document.wait.event"), event(wait));
    }

    private @Nullable String event(Wait wait) {
        String type = wait.event();
        if (type == null) {
            return null;
        }
        String words = EventType.of(type)
                .map(known -> known.words().in(subject.reader()))
                .orElse(type);
        return wait.process() == null ? words : html.say("document.wait.event-of", words, wait.process());
    }

    private void calls(@Nullable Call call) {
        if (call == null) {
            return;
        }
        html.fact(html.say("document.call"), call.process());
        html.fact(
                html.say("document.call.inputs"),
                call.inputs().entrySet().stream()
                        .map(each -> html.say("document.call.field", label(each.getValue()), each.getKey()))
                        .toList());
        html.fact(
                html.say("document.call.outputs"),
                call.outputs().entrySet().stream()
                        .map(each -> html.say("document.call.field", each.getValue(), label(each.getKey())))
                        .toList());
    }

    /** What a field of this process is called. */
    private String label(String field) {
        return labels.getOrDefault(field, field);
    }

    private void instructions(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            html.open("div class=\"prose\"").markup(markdown.toSafeHtml(text)).close("div");
        }
    }
}
