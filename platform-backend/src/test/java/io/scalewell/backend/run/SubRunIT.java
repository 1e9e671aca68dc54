package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.ParentRun;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SubRunIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private Office office;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
    }

    @Test
    void calledProcessRunsWithMappedFieldsAndHandsItsResultBack() {
        publishInvoice();
        ProcessKey process = office.publish(order(new Call("INV", Map.of("amount", "sum"), Map.of("paidBy", "payer"))));
        RunKey run = office.start(process, Map.of());
        office.act(run, "collect", new TaskAction.Complete(Map.of("sum", 70)));

        var sub = office.task(run, "invoice");
        assertThat(sub.state()).isEqualTo(TaskState.STARTED);
        RunKey child = new RunKey("INV-1");
        assertThat(sub.child())
                .isEqualTo(new SubRun(child, office.run(run).summary().name(), RunState.RUNNING, 0, 2));
        var called = office.run(child);
        assertThat(called.parent())
                .isEqualTo(new ParentRun(run, office.run(run).summary().name(), 2, "invoice"));
        assertThat(called.fields()).containsEntry("amount", 70);
        assertThat(office.call(() -> runs.activity(child, PageRequest.first())).items())
                .filteredOn(event -> event.type() == EventType.RUN_STARTED)
                .allSatisfy(event -> assertThat(event.data()).containsEntry("parent", run.value()))
                .hasSize(1);
        assertThat(called.summary().starter())
                .isEqualTo(office.run(run).summary().starter());

        office.complete(child, "write");
        assertThat(Objects.requireNonNull(office.task(run, "invoice").child()).done())
                .isEqualTo(1);
        office.passMinutes(30);
        office.act(child, "send", new TaskAction.Complete(Map.of("payer", "Kestrel")));

        assertThat(office.run(child).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(office.task(run, "invoice").touch()).isZero();
        assertThat(office.run(run).fields()).containsEntry("paidBy", "Kestrel");
        assertThat(office.task(run, "check").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void newestVersionIsCalled() {
        ProcessKey invoice = publishInvoice();
        ProcessKey process = office.publish(order(Call.of("INV")));
        var draft = office.call(() -> processes.get(invoice));
        office.call(() -> processes.replaceDraft(
                invoice,
                draft.draft().withStages(List.of(new Stage("Only", false, List.of(SampleProcesses.step("new"))))),
                draft.draftRevision()));
        office.call(() -> processes.publish(
                invoice, new Publication("second", new Verdict("cycle-time-median", null, List.of()))));

        RunKey run = started(process);

        assertThat(Objects.requireNonNull(office.task(run, "invoice").child()).total())
                .isEqualTo(1);
    }

    @Test
    void cancelledSubRunBlocksTheStepAndUnblockingCallsOnceMore() {
        publishInvoice();
        RunKey run = started(office.publish(order(Call.of("INV"))));

        office.call(() -> runs.cancel(new RunKey("INV-1"), "customer left"));
        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.BLOCKED);
        assertThat(office.task(run, "invoice").reason()).hasToString("INV-1 was cancelled.");

        office.act(run, "invoice", new TaskAction.Unblock());

        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.STARTED);
        assertThat(Objects.requireNonNull(office.task(run, "invoice").child()).run())
                .isEqualTo(new RunKey("INV-2"));
    }

    @Test
    void cancellingTheRunCancelsWhatItCalledHoweverDeep() {
        office.publish(SampleProcesses.inOrder(SampleProcesses.step("deep")).withKey("DEEP"));
        office.publish(SampleProcesses.inOrder(calling("go", Call.of("DEEP"))).withKey("INV"));
        RunKey run = started(office.publish(order(Call.of("INV"))));
        assertThat(office.run(new RunKey("DEEP-1")).parent())
                .extracting(ParentRun::run)
                .isEqualTo(new RunKey("INV-1"));

        office.call(() -> runs.cancel(run, "no more"));

        assertThat(office.run(new RunKey("INV-1")).summary().state()).isEqualTo(RunState.CANCELLED);
        assertThat(office.run(new RunKey("DEEP-1")).summary().state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void skippingAndReopeningCancelTheSubRunThatNobodyNeeds() {
        publishInvoice();
        ProcessKey process = office.publish(order(Call.of("INV")));
        RunKey run = started(process);
        office.act(run, "invoice", new TaskAction.Skip("paid in cash"));
        assertThat(office.run(new RunKey("INV-1")).summary().state()).isEqualTo(RunState.CANCELLED);

        RunKey again = started(process);
        office.complete(new RunKey("INV-2"), "write");
        office.act(new RunKey("INV-2"), "send", new TaskAction.Complete(Map.of()));
        office.act(again, "check", new TaskAction.Reject("wrong invoice"));

        assertThat(office.task(again, "invoice").round()).isEqualTo(2);
        assertThat(Objects.requireNonNull(office.task(again, "invoice").child()).run())
                .isEqualTo(new RunKey("INV-3"));
    }

    @Test
    void retiredProcessBlocksTheStepUntilItIsRevived() {
        ProcessKey invoice = publishInvoice();
        ProcessKey process = office.publish(order(Call.of("INV")));
        office.call(() -> processes.retire(invoice));

        RunKey run = started(process);

        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.BLOCKED);
        assertThat(office.task(run, "invoice").reason())
                .asString()
                .isEqualTo("INV cannot start: The process INV is retired, so it cannot be started.");

        office.call(() -> processes.revive(invoice));
        office.act(run, "invoice", new TaskAction.Unblock());
        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.STARTED);
    }

    @Test
    void processWithinItselfIsRefused() {
        office.call(() -> processes.create(
                SampleProcesses.inOrder(SampleProcesses.step("a")).withKey("INV")));
        ProcessKey process = office.publish(order(Call.of("INV")).withKey("ORD"));
        var draft = office.call(() -> processes.get(new ProcessKey("INV")));
        office.call(() -> processes.replaceDraft(
                new ProcessKey("INV"),
                draft.draft().withStages(List.of(new Stage("Only", false, List.of(calling("again", Call.of("ORD")))))),
                draft.draftRevision()));
        office.call(() -> processes.publish(new ProcessKey("INV"), new Publication("first", null)));

        started(process);

        assertThat(office.task(new RunKey("INV-1"), "again").state()).isEqualTo(TaskState.BLOCKED);
        assertThat(office.task(new RunKey("INV-1"), "again").reason())
                .asString()
                .isEqualTo("ORD cannot start: It would run within itself (ORD → INV → ORD).");
    }

    @Test
    void subProcessesLieEightDeepAndNotDeeper() {
        office.publish(SampleProcesses.inOrder(SampleProcesses.step("end")).withKey("P9"));
        for (int level = 8; level >= 0; level--) {
            office.publish(SampleProcesses.inOrder(calling("down", Call.of("P" + (level + 1))))
                    .withKey("P" + level));
        }

        office.start(new ProcessKey("P0"), Map.of());

        assertThat(office.task(new RunKey("P7-1"), "down").state()).isEqualTo(TaskState.STARTED);
        assertThat(office.task(new RunKey("P8-1"), "down").state()).isEqualTo(TaskState.BLOCKED);
        assertThat(office.task(new RunKey("P8-1"), "down").reason()).asString().contains("at most 8 deep");
        office.start(new ProcessKey("P1"), Map.of());
        assertThat(office.task(new RunKey("P8-2"), "down").state()).isEqualTo(TaskState.STARTED);
    }

    @Test
    void endGoesUpThroughAllRunsAboveInOneTransaction() {
        office.publish(SampleProcesses.inOrder(SampleProcesses.step("end")).withKey("P2"));
        office.publish(SampleProcesses.inOrder(calling("down", Call.of("P2"))).withKey("P1"));
        RunKey top = office.start(
                office.publish(
                        SampleProcesses.inOrder(calling("down", Call.of("P1"))).withKey("P0")),
                Map.of());

        office.complete(new RunKey("P2-1"), "end");

        assertThat(office.run(top).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void subRunThatHasNothingToDoEndsAtOnce() {
        office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("never").condition("false").build())
                .withKey("INV"));
        RunKey run = started(office.publish(order(Call.of("INV"))));

        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(office.run(new RunKey("INV-1")).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void valueThatDoesNotFitBlocksTheStepWithItsName() {
        publishInvoice();
        RunKey run =
                office.start(office.publish(order(new Call("INV", Map.of("contact", "note"), Map.of()))), Map.of());
        office.act(run, "collect", new TaskAction.Complete(Map.of("note", "a lot")));

        assertThat(office.task(run, "invoice").reason()).asString().startsWith("INV cannot start: contact: ");
        assertThat(office.call(() -> runs.list(RunFilter.all(), PageRequest.first()))
                        .items())
                .extracting(each -> each.key())
                .containsExactly(run);

        office.call(() -> runs.saveFields(run, Map.of("note", "ana@kestrel.example")));
        office.act(run, "invoice", new TaskAction.Unblock());
        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.STARTED);
    }

    @Test
    void resultThatDoesNotFitBlocksTheStepAndOneThatDoesIsTakenLater() {
        publishInvoice();
        RunKey run = started(office.publish(order(new Call("INV", Map.of(), Map.of("mail", "payer")))));
        office.complete(new RunKey("INV-1"), "write");
        office.act(new RunKey("INV-1"), "send", new TaskAction.Complete(Map.of("payer", "Kestrel")));
        assertThat(office.run(new RunKey("INV-1")).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.task(run, "invoice").reason())
                .asString()
                .startsWith("The results of INV-1 cannot be taken over: mail: ");

        office.act(new RunKey("INV-1"), "send", new TaskAction.Reopen("typed in the wrong field"));
        office.act(new RunKey("INV-1"), "send", new TaskAction.Complete(Map.of("payer", "ana@kestrel.example")));

        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(office.run(run).fields()).containsEntry("mail", "ana@kestrel.example");
    }

    /** The values together are more than an event holds: writing the called run fails after the calling one is written. */
    @Test
    void whatFailsWhileTheSubRunIsWrittenUndoesEverything() {
        Map<String, String> mapping = new LinkedHashMap<>();
        List<Field> fields = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int number = 0; number < 60; number++) {
            mapping.put("f" + number, "f0");
            fields.add(field("f" + number, FieldType.TEXT));
        }
        values.put("f0", "\"".repeat(10_000));
        office.publish(SampleProcesses.withStartFields(
                        SampleProcesses.inOrder(SampleProcesses.step("a")), fields.toArray(Field[]::new))
                .withKey("BIG"));
        ProcessKey process = office.publish(SampleProcesses.inOrder(
                SampleProcesses.build("a").fields(fields.getFirst()).build(),
                calling("go", new Call("BIG", mapping, Map.of()))));
        RunKey run = office.start(process, Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.act(run, "a", new TaskAction.Complete(values)))
                .withMessageContaining("data must have at most");

        assertThat(office.task(run, "a").state()).isEqualTo(TaskState.READY);
        assertThat(office.task(run, "go").state()).isEqualTo(TaskState.PENDING);
        assertThat(office.run(run).fields()).isEmpty();
        assertThat(office.call(() -> runs.list(RunFilter.all(), PageRequest.first()))
                        .items())
                .hasSize(1);
    }

    /** The last step of the called run and the cancelling of the calling one meet: one after the other, and neither waits for ever. */
    @RepeatedTest(5)
    void endAndCancellingAtTheSameTimeDoNotBlockOneAnother() throws Exception {
        office.publish(SampleProcesses.inOrder(SampleProcesses.step("end")).withKey("P1"));
        RunKey top = office.start(
                office.publish(SampleProcesses.inOrder(calling("down", Call.of("P1")), SampleProcesses.step("after"))
                        .withKey("P0")),
                Map.of());
        var end = office.id(new RunKey("P1-1"), "end");
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Callable<?>> work =
                List.of(() -> tasks.act(end, new TaskAction.Complete(Map.of())), () -> runs.cancel(top, "no more"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> outcomes = new ArrayList<>();
            for (Callable<?> each : work) {
                outcomes.add(threads.submit(() -> {
                    barrier.await();
                    return office.<Object, Exception>call(each::call);
                }));
            }
            outcomes.get(1).get();
        }
        assertThat(office.run(top).summary().state()).isEqualTo(RunState.CANCELLED);
        assertThat(office.run(new RunKey("P1-1")).summary().state()).isNotEqualTo(RunState.RUNNING);
    }

    private RunKey started(ProcessKey process) {
        RunKey run = office.start(process, Map.of());
        office.complete(run, "collect");
        return run;
    }

    private ProcessKey publishInvoice() {
        return office.publish(SampleProcesses.withStartFields(
                SampleProcesses.inOrder(
                                SampleProcesses.step("write"),
                                SampleProcesses.build("send")
                                        .fields(field("payer", FieldType.TEXT))
                                        .build())
                        .withKey("INV"),
                field("amount", FieldType.NUMBER),
                field("contact", FieldType.EMAIL)));
    }

    private static ProcessDefinition order(Call call) {
        return SampleProcesses.inOrder(
                SampleProcesses.build("collect")
                        .fields(
                                field("sum", FieldType.NUMBER),
                                field("note", FieldType.TEXT),
                                field("mail", FieldType.EMAIL),
                                field("paidBy", FieldType.TEXT))
                        .build(),
                calling("invoice", call),
                SampleProcesses.build("check")
                        .kind(StepKind.APPROVAL)
                        .onReject("invoice")
                        .build(),
                SampleProcesses.step("ship"));
    }

    private static Step calling(String key, Call call) {
        return SampleProcesses.build(key)
                .kind(StepKind.SUBPROCESS)
                .build()
                .change()
                .call(call)
                .toStep();
    }

    private static Field field(String key, FieldType type) {
        return new Field(key, key, type, false, null, List.of());
    }
}
