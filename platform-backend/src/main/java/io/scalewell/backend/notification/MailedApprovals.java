package io.scalewell.backend.notification;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.notification.MailedApproval;
import io.scalewell.shared.notification.MailedApproval.State;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Shows an approval to whoever has the link from the mail, and decides it. Called as the member whom the mail went to. */
@Component
class MailedApprovals {

    private static final int MOST_VALUES = 40;
    private static final int LONGEST_VALUE = 500;

    private final Tasks tasks;
    private final Runs runs;
    private final LinkSeal seal;
    private final OrganizationRepository organizations;
    private final TransactionOperations transactions;
    private final UsedLinkRepository used;
    private final DatabaseClock clock;

    MailedApprovals(
            Tasks tasks,
            Runs runs,
            LinkSeal seal,
            OrganizationRepository organizations,
            TransactionOperations transactions,
            UsedLinkRepository used,
            DatabaseClock clock) {
        this.tasks = tasks;
        this.runs = runs;
        this.seal = seal;
        this.organizations = organizations;
        this.transactions = transactions;
        this.used = used;
        this.clock = clock;
    }

    MailedApproval look(ApprovalLink link) {
        return Objects.requireNonNull(transactions.execute(_ -> shown(link, null, null)));
    }

    /** One transaction: what stands in the way undoes that the link was used. */
    MailedApproval decide(ApprovalLink link, String shown, boolean approve, String words) {
        if (!approve && words.isBlank()) {
            return refused(link, new Invalid("/reason", Message.of("limit.reason-most", 2_000)));
        }
        try {
            return Objects.requireNonNull(transactions.execute(_ -> decideNow(link, shown, approve, words.strip())));
        } catch (Problem stands) {
            return refused(link, stands);
        }
    }

    private MailedApproval decideNow(ApprovalLink link, String shown, boolean approve, String words) {
        MailedApproval now = shown(link, null, null);
        if (now.state() != State.OPEN) {
            return now;
        }
        Optional<Long> seen = seen(link, shown);
        if (seen.isEmpty()) {
            return shown(link, null, Message.of("mail.approval.changed"));
        }
        if (!used.use(link.id(), clock.now())) {
            return shown(link, State.OVER, null);
        }
        tasks.act(
                link.task(),
                approve
                        ? new TaskAction.Approve(words.isEmpty() ? null : words, Map.of())
                        : new TaskAction.Reject(words),
                seen.get());
        return shown(link, approve ? State.APPROVED : State.REJECTED, null);
    }

    private MailedApproval refused(ApprovalLink link, Problem problem) {
        return Objects.requireNonNull(transactions.execute(_ -> shown(link, null, problem.message())));
    }

    /** The revision that a page of this link has shown. */
    private Optional<Long> seen(ApprovalLink link, String shown) {
        return seal.open(MailPosting.SHOWN, shown)
                .filter(opened -> opened.organization().equals(link.organization()))
                .map(LinkSeal.Opened::parts)
                .filter(parts -> parts.getFirst().equals(link.id().toString()))
                .map(parts -> Long.valueOf(parts.getLast()));
    }

    private MailedApproval shown(ApprovalLink link, @Nullable State state, @Nullable Message problem) {
        TaskView task = tasks.get(link.task());
        RunDetail run = runs.get(task.run());
        State present = state == null ? state(link, task) : state;
        return new MailedApproval(
                organizations.get().name(),
                "/" + organizations.get().slug() + "/runs/" + task.run() + "?step=" + task.number(),
                task.run().value(),
                task.runName(),
                task.processName(),
                task.title(),
                values(run),
                present,
                present == State.OPEN
                        ? seal.make(
                                link.organization(),
                                MailPosting.SHOWN,
                                link.id().toString(),
                                String.valueOf(task.revision()))
                        : null,
                problem);
    }

    private State state(ApprovalLink link, TaskView task) {
        Instant now = clock.now();
        if (!task.actions().contains("approve")) {
            return State.OVER;
        }
        return link.expiresAt().isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    private static Map<String, String> values(RunDetail run) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(
                        run.definition().startFields().stream(),
                        run.definition().steps().stream().flatMap(step -> step.fields().stream()))
                .filter(field -> run.fields().containsKey(field.key()))
                .limit(MOST_VALUES)
                .forEach(field ->
                        values.putIfAbsent(label(field), text(run.fields().get(field.key()))));
        return values;
    }

    private static String label(Field field) {
        return field.label().isBlank() ? field.key() : field.label();
    }

    private static String text(@Nullable Object value) {
        String text = value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
