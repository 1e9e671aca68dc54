package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunDue;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TableFormat;
import io.scalewell.shared.run.Tasks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class RunsTableIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private Office office;
    private ProcessKey process;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
        process = office.publish(SampleProcesses.withStartFields(
                SampleProcesses.onboarding(),
                new Field("customer", "Customer", FieldType.TEXT, false, null, List.of())));
    }

    @Test
    void runsAreSortedByDueAndByNameOverAllPages() {
        start("Cedar", 3);
        start("Ash", null);
        start("Birch", 1);
        start("Oak", 2);
        start("Elm", null);

        assertThat(names(RunSort.NAME)).containsExactly("Ash", "Birch", "Cedar", "Elm", "Oak");
        assertThat(names(RunSort.DUE).subList(0, 3)).containsExactly("Birch", "Oak", "Cedar");
        assertThat(names(RunSort.DUE)).hasSize(5).doesNotHaveDuplicates();
        assertThat(names(RunSort.STARTED)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void cursorOfAnotherOrderIsRefused() {
        start("Ash", null);
        start("Birch", null);
        String next = office.call(() -> runs.list(RunFilter.all(), RunSort.NAME, new PageRequest(1, null)))
                .next();

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.call(() -> runs.list(RunFilter.all(), RunSort.DUE, new PageRequest(1, next))));
    }

    @Test
    void runsAreFoundByWhenTheyAreDue() {
        start("Soon", 1);
        start("Later", 30);
        start("Whenever", null);
        Instant now = office.now();

        assertThat(found(new RunDue.Between(now, now.plus(Duration.ofDays(7))))).containsExactly("Soon");
        assertThat(found(new RunDue.Never())).containsExactly("Whenever");
        assertThat(found(new RunDue.Overdue())).isEmpty();
        office.passMinutes(Duration.ofDays(2).toMinutes());
        assertThat(found(new RunDue.Overdue())).containsExactly("Soon");
    }

    @Test
    void changedDueIsAFactAndOnlyForWhoSteers() {
        RunKey run = start("Ash", 1);
        Instant later = office.now().plus(Duration.ofDays(9));

        assertThat(office.call(() -> runs.changeDue(run, later)).summary().due())
                .isEqualTo(later);
        assertThat(office.call(() -> runs.get(run)).summary().due()).isEqualTo(later);
        assertThat(office.call(() -> runs.activity(run, PageRequest.first())).items())
                .filteredOn(event -> event.type() == EventType.RUN_RESCHEDULED)
                .singleElement()
                .satisfies(event -> assertThat(event.data()).containsEntry("due", later.toString()));
        office.call(() -> runs.changeDue(run, null));
        assertThat(office.call(() -> runs.get(run)).summary().due()).isNull();

        office.as(office.hire("tess", Role.MEMBER));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.call(() -> runs.changeDue(run, later)));
    }

    @Test
    void csvHasAColumnForEachFieldAndNoFormulas() {
        office.call(() -> runs.start(
                new StartRun(process, "=HYPERLINK(\"http://evil\")", Map.of("customer", "Acme, Inc."), null, null)));

        ExportedFile file =
                office.call(() -> runs.export(RunFilter.of(process), RunSort.STARTED, TableFormat.CSV, Locale.ENGLISH));

        String text = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(file.name()).isEqualTo("CO-runs-2026-03-02.csv");
        assertThat(text).startsWith("\uFEFFKey,Name,Process,").contains("\"Acme, Inc.\"");
        assertThat(text).contains("\"'=HYPERLINK(\"\"http://evil\"\")\"");
        assertThat(text.lines()).hasSize(2);
        byte[] german = office.call(
                        () -> runs.export(RunFilter.of(process), RunSort.STARTED, TableFormat.CSV, Locale.GERMAN))
                .content();
        assertThat(new String(german, StandardCharsets.UTF_8)).startsWith("\uFEFFKürzel,Bezeichnung,Prozess,");
    }

    @Test
    void workbookHasDatesAndTextThatIsNoFormula() throws Exception {
        office.call(() ->
                runs.start(new StartRun(process, "=1+1", Map.of("customer", "Müller <& Söhne>"), null, office.now())));

        ExportedFile file = office.call(
                () -> runs.export(RunFilter.of(process), RunSort.STARTED, TableFormat.XLSX, Locale.ENGLISH));

        String sheet = part(file.content(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>");
        assertThat(part(file.content(), "xl/sharedStrings.xml"))
                .contains("=1+1")
                .doesNotContain("<& ");
    }

    @Test
    void exportOfAnUnknownProcessSaysSo() {
        assertThatExceptionOfType(io.scalewell.shared.problem.NotFound.class)
                .isThrownBy(() -> office.call(() -> runs.export(
                        RunFilter.of(new ProcessKey("NONE")), RunSort.STARTED, TableFormat.CSV, Locale.ENGLISH)));
    }

    private static String part(byte[] file, String name) throws java.io.IOException {
        Path kept = Files.createTempFile("runs", ".xlsx");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    private RunKey start(String name, @Nullable Integer dueInDays) {
        Instant due = dueInDays == null ? null : office.now().plus(Duration.ofDays(dueInDays));
        return office.call(() -> runs.start(new StartRun(process, name, Map.of("customer", "x"), null, due)))
                .summary()
                .key();
    }

    private List<String> found(RunDue due) {
        return office
                .call(() -> runs.list(new RunFilter(null, null, null, due, null), PageRequest.first()))
                .items()
                .stream()
                .map(RunSummary::name)
                .toList();
    }

    private List<String> names(RunSort sort) {
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(2, cursor);
            Page<RunSummary> page = office.call(() -> runs.list(RunFilter.all(), sort, request));
            page.items().forEach(run -> seen.add(run.name()));
            cursor = page.next();
        } while (cursor != null);
        return seen;
    }
}
