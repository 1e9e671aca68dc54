package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type into a run. */
@BackendTest
class FieldsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StoredFiles files;

    private Office office;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
    }

    @Test
    void memberWhoDoesNotExistIsRefusedAsValue() {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(SampleProcesses.build("choose")
                        .fields(field("who", FieldType.MEMBER))
                        .build())),
                Map.of());

        assertInvalid(
                "/fields/who",
                () -> office.act(run, "choose", new TaskAction.Complete(Map.of("who", "nobody@nowhere.example"))));
    }

    @Test
    void startFieldsAreTypedAndRequired() {
        ProcessKey process = office.publish(SampleProcesses.withStartFields(
                SampleProcesses.inOrder(SampleProcesses.step("a")),
                new Field("customer", "Customer", FieldType.TEXT, true, null, List.of()),
                field("amount", FieldType.NUMBER)));

        assertInvalid("/fields/customer", () -> office.start(process, Map.of("amount", 5)));
        assertInvalid("/fields/amount", () -> office.start(process, Map.of("customer", "Acme", "amount", "five")));
        assertInvalid("/fields/else", () -> office.start(process, Map.of("customer", "Acme", "else", 1)));
        RunKey run = office.start(process, Map.of("customer", "Acme", "amount", 5));
        assertThat(run.value()).as("what was refused took no number").endsWith("-1");
        assertThat(office.run(run).fields()).isEqualTo(Map.of("customer", "Acme", "amount", 5));
    }

    @Test
    void valueThatAnotherSavedMeanwhileIsNotOverwritten() {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(SampleProcesses.build("a")
                        .fields(field("one", FieldType.TEXT), field("two", FieldType.TEXT))
                        .build())),
                Map.of());
        TaskId a = office.id(run, "a");
        long seen = office.task(run, "a").revision();
        office.call(() -> tasks.saveFields(a, Map.of("one", "theirs"), seen));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> office.call(() -> tasks.saveFields(a, Map.of("one", "mine"), seen)))
                .satisfies(conflict -> {
                    assertThat(((TaskView) conflict.current()).fields()).isEqualTo(Map.of("one", "theirs"));
                    assertThat(conflict.yours()).isEqualTo(Map.of("one", "mine"));
                });
        TaskView other = office.call(() -> tasks.saveFields(a, Map.of("two", "mine"), seen));
        assertThat(other.fields()).isEqualTo(Map.of("one", "theirs", "two", "mine"));
        assertThat(office.call(() -> tasks.saveFields(a, Map.of("one", "theirs"), seen))
                        .fields())
                .as("the same value is no conflict")
                .containsEntry("one", "theirs");
        assertThat(office.call(() -> tasks.saveFields(a, Map.of("one", "mine"), other.revision()))
                        .fields())
                .containsEntry("one", "mine");
    }

    @Test
    void fieldsOfTheWholeRunCanBeSetInAnyStateOfTheirSteps() {
        RunKey run = office.start(
                office.publish(SampleProcesses.withStartFields(
                        SampleProcesses.inOrder(
                                SampleProcesses.step("a"),
                                SampleProcesses.build("b")
                                        .fields(field("later", FieldType.NUMBER))
                                        .build()),
                        field("customer", FieldType.TEXT))),
                Map.of("customer", "Acme"));
        long revision = office.task(run, "b").revision();

        Map<String, Object> fields = office.call(() -> runs.saveFields(run, Map.of("customer", "Apex", "later", 7)))
                .fields();

        assertThat(fields).isEqualTo(Map.of("customer", "Apex", "later", 7));
        assertThat(office.task(run, "b").state()).isEqualTo(TaskState.PENDING);
        assertThat(office.task(run, "b").revision()).isGreaterThan(revision);
        assertThat(events(run, EventType.FIELD_CHANGED))
                .extracting(
                        event -> event.data().get("field") + " " + event.data().get("before"))
                .containsExactlyInAnyOrder("customer Acme", "later null");
    }

    @Test
    void itemsAreTickedWithinTheirNumber() {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("a").items("passport", "address").build())),
                Map.of());
        TaskId a = office.id(run, "a");

        TaskView ticked = office.call(() -> tasks.tickItems(a, List.of(1, 0, 1)));

        assertThat(ticked.itemsDone()).containsExactly(0, 1);
        assertThat(ticked.state()).isEqualTo(TaskState.STARTED);
        assertInvalid("/items", () -> office.call(() -> tasks.tickItems(a, List.of(2))));
    }

    private List<Event> events(RunKey run, EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    private static void assertInvalid(String pointer, ThrowingCallable call) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly(pointer));
    }

    @Test
    void fileInAFieldIsDescribedByTheStore() throws IOException {
        ProcessKey process = office.publish(SampleProcesses.withStartFields(
                SampleProcesses.inOrder(SampleProcesses.step("a")),
                field("offer", FieldType.FILE),
                new Field(
                        "papers",
                        "Papers",
                        FieldType.TABLE,
                        false,
                        null,
                        List.of(),
                        List.of(field("paper", FieldType.FILE)))));
        Attachment file =
                office.call(() -> files.storeForRun("offer.txt", new ByteArrayInputStream(new byte[] {'o', 'k'})));

        RunKey run = office.start(
                process,
                Map.of(
                        "offer", Map.of("id", file.id(), "name", "forged"),
                        "papers", List.of(Map.of("paper", Map.of("id", file.id())))));

        Map<String, Object> described =
                Map.of("id", file.id(), "name", "offer.txt", "mediaType", file.mediaType(), "size", 2);
        assertThat(office.run(run).fields())
                .isEqualTo(Map.of("offer", described, "papers", List.of(Map.of("paper", described))));
        assertInvalid(
                "/fields/offer",
                () -> office.start(process, Map.of("offer", Map.of("id", "01930000-0000-7000-8000-000000000001"))));
    }

    private static Field field(String key, FieldType type) {
        return new Field(key, key, type, false, null, List.of());
    }
}
