package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.markdown.Facts.Fact;
import io.scalewell.backend.process.interchange.table.ApprovalCell;
import io.scalewell.backend.process.interchange.table.AttachmentCell;
import io.scalewell.backend.process.interchange.table.CallCell;
import io.scalewell.backend.process.interchange.table.SharingCell;
import io.scalewell.backend.process.interchange.table.WaitCell;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Sharing;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a step is beyond its words and sub-items, as facts. */
final class StepFacts {

    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String ASSIGNED = "assigned to";
    private static final String DUE = "due";
    private static final String CONDITION = "only if";
    private static final String ON_REJECT = "when rejected back to";
    private static final String BRANCH = "branch";
    private static final String TAG = "tag";
    private static final String APPROVAL = "approval";
    private static final String APPROVER = "approver";
    private static final String WAITS_FOR = "waits for";
    private static final String CALLS = "calls";
    private static final String AUTOMATION = "automation";
    private static final String SHARED = "shared";
    private static final String ATTACHMENT = "attachment";
    private static final String INSTRUCTIONS = "instructions";
    private static final String REQUIRED = "cannot be skipped";
    private static final String STOP = "stops what follows";
    private static final String YES = "yes";

    private final FieldFacts fields = new FieldFacts();
    private @Nullable String key;
    private StepKind kind = StepKind.TASK;
    private @Nullable Assignee assignee;
    private @Nullable String due;
    private @Nullable String condition;
    private @Nullable String onReject;
    private @Nullable String branch;
    private @Nullable String instructions;
    private @Nullable Approval approval;
    private @Nullable Wait waitsFor;
    private @Nullable Call call;
    private @Nullable String automation;
    private @Nullable Sharing sharing;
    private final List<String> tags = new ArrayList<>();
    private final List<Assignee> approvers = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private boolean required;
    private boolean stop;

    /**
     * Facts about a step.
     *
     * @param key whether its key cannot be told from its title
     * @param assignee whether who does it cannot be told from its title
     * @param instructions whether its instructions would not be read as such
     */
    static Facts of(Step step, boolean key, boolean assignee, boolean instructions) {
        List<Fact> facts = new ArrayList<>();
        add(facts, KEY, key ? step.key() : null);
        add(facts, KIND, step.kind() == null || step.kind() == StepKind.TASK ? null : word(step.kind()));
        add(facts, ASSIGNED, assignee && step.assignee() != null ? AssigneeText.of(step.assignee()) : null);
        add(facts, DUE, step.due());
        add(facts, CONDITION, step.condition());
        add(facts, BRANCH, step.branch());
        approval(facts, step.approval());
        add(facts, ON_REJECT, step.onReject());
        add(facts, WAITS_FOR, WaitCell.write(step.waitsFor()));
        add(facts, CALLS, CallCell.write(step.call()));
        add(facts, AUTOMATION, step.automation());
        add(facts, SHARED, SharingCell.write(step.sharing()));
        add(facts, REQUIRED, step.required() ? YES : null);
        add(facts, STOP, step.stop() ? YES : null);
        step.tags().forEach(tag -> add(facts, TAG, tag));
        step.attachments().forEach(file -> add(facts, ATTACHMENT, AttachmentCell.write(file)));
        add(facts, INSTRUCTIONS, instructions ? step.instructions() : null);
        facts.addAll(FieldFacts.of(step.fields()));
        return new Facts(facts);
    }

    private static void approval(List<Fact> facts, @Nullable Approval approval) {
        if (approval != null) {
            add(facts, APPROVAL, ApprovalCell.head(approval));
            approval.approvers().forEach(approver -> add(facts, APPROVER, AssigneeText.of(approver)));
        }
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String word(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Names every fact that was not understood. */
    static StepFacts read(Facts facts, Consumer<Fact> misunderstood) {
        StepFacts read = new StepFacts();
        facts.all().stream().filter(fact -> !read.read(fact)).forEach(misunderstood);
        return read;
    }

    private boolean read(Fact fact) {
        String value = fact.value();
        switch (fact.name()) {
            case KEY -> key = value;
            case KIND -> {
                Optional<StepKind> found = Arrays.stream(StepKind.values())
                        .filter(each -> word(each).equals(value))
                        .findFirst();
                kind = found.orElse(kind);
                return found.isPresent();
            }
            case ASSIGNED -> {
                assignee = AssigneeText.read(value).orElse(null);
                return assignee != null;
            }
            case DUE -> due = value;
            case CONDITION -> condition = value;
            case ON_REJECT -> onReject = value;
            case BRANCH -> branch = value;
            case INSTRUCTIONS -> instructions = value;
            case TAG -> tags.add(value);
            case APPROVAL -> {
                approval = ApprovalCell.readHead(value, List.of()).orElse(null);
                return approval != null;
            }
            case APPROVER -> {
                return AssigneeText.read(value).map(approvers::add).orElse(false);
            }
            case WAITS_FOR -> {
                waitsFor = WaitCell.read(value).orElse(null);
                return waitsFor != null;
            }
            case CALLS -> {
                List<Message> misunderstood = new ArrayList<>();
                call = CallCell.read(value, misunderstood::add);
                return misunderstood.isEmpty();
            }
            case AUTOMATION -> automation = value;
            case SHARED -> {
                sharing = SharingCell.read(value).orElse(null);
                return sharing != null;
            }
            case ATTACHMENT -> {
                return AttachmentCell.read(value).map(attachments::add).orElse(false);
            }
            case REQUIRED -> required = value.equals(YES);
            case STOP -> stop = value.equals(YES);
            default -> {
                return fields.read(fact);
            }
        }
        return true;
    }

    @Nullable
    String key() {
        return key;
    }

    /** The step with these facts. What its title says of who does it counts when nothing else does. */
    Step with(String stepKey, Step step) {
        return Step.task(stepKey, step.title())
                .change()
                .kind(kind)
                .instructions(instructions == null ? step.instructions() : instructions)
                .assignee(assignee == null ? step.assignee() : assignee)
                .due(due)
                .required(required)
                .stop(stop)
                .condition(condition)
                .items(step.items())
                .fields(fields.fields())
                .onReject(onReject)
                .branch(branch)
                .tags(tags)
                .approval(approval == null ? null : approval.with(approvers))
                .attachments(attachments)
                .waitsFor(waitsFor)
                .call(call)
                .automation(automation)
                .sharing(sharing)
                .toStep();
    }
}
