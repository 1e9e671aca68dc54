package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ImportedProcess;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A checklist that somebody wrote becomes a process that can be published and worked to its end. */
@BackendTest
class ImportedChecklistsIT {

    private static final Path REAL_ONES = Path.of("../../shared/data/checklists");

    private static final String SAMPLE = """
            ---
            owner: somebody@elsewhere.example
            ---
            # New colleague

            Loose words about it.

            ## Before the first day
            - [ ] Manager: order a laptop
              - choose the model
              - order it
            - [ ] Write the contract (people team)

            ## First day
            - [ ] Say welcome
            """;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @ParameterizedTest
    @MethodSource("checklists")
    void canBePublishedAndWorked(String text) throws IOException {
        Office office = new Office(organizations, processes, runs, tasks);
        ImportedProcess imported = office.call(() ->
                processes.importFrom(ImportFormat.MARKDOWN, text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
        ProcessKey key = imported.process().summary().key();
        assertThat(imported.process().draft().steps()).as(imported.toString()).hasSizeGreaterThan(2);
        assertThat(office.call(() -> processes.problems(key))).isEmpty();

        office.call(() -> processes.publish(key, new Publication(null, null)));
        RunKey run = office.start(key, Map.of());
        for (Optional<TaskView> next = next(office, run); next.isPresent(); next = next(office, run)) {
            TaskView task = next.get();
            office.call(() -> tasks.act(task.id(), new TaskAction.Complete(Map.of())));
        }

        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
        for (ExportFormat format : ExportFormat.values()) {
            byte[] content = office.call(() -> processes.export(key, 1, format, Locale.ENGLISH))
                    .content();
            assertThat(text(format, content))
                    .as(format.name())
                    .contains(imported.process().draft().name());
        }
    }

    private static String text(ExportFormat format, byte[] content) throws IOException {
        if (format != ExportFormat.PDF) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Optional<TaskView> next(Office office, RunKey run) {
        return office.run(run).tasks().stream()
                .filter(task -> task.state().isOpen())
                .findFirst();
    }

    static Stream<Named<String>> checklists() throws IOException {
        Stream<Named<String>> own = Stream.of(Named.of("sample", SAMPLE));
        if (!Files.isDirectory(REAL_ONES)) {
            return own;
        }
        try (Stream<Path> files = Files.list(REAL_ONES)) {
            return Stream.concat(own, files.sorted().toList().stream().map(ImportedChecklistsIT::named));
        }
    }

    private static Named<String> named(Path file) {
        try {
            return Named.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
