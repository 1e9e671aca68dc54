package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskFiles;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class TaskFilesIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskFiles files;

    @Autowired
    private StoredFiles store;

    private Office office;
    private Caller tess;
    private RunKey run;
    private TaskId task;
    private FileId proof;

    @BeforeEach
    void storeAFile() throws IOException {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        run = office.start(office.publish(SampleProcesses.onboarding()), Map.of("amount", 5));
        task = office.id(run, "collect");
        proof = store("proof.txt");
    }

    private FileId store(String name) throws IOException {
        byte[] content = "It is so".getBytes(StandardCharsets.UTF_8);
        return FileId.of(office.call(() -> store.storeForRun(name, new ByteArrayInputStream(content)))
                .id());
    }

    @Test
    void fileOfATaskIsShownWithTheRunAndToldInTheLog() {
        TaskFile attached = office.as(tess).call(() -> files.attach(task, proof));
        office.call(() -> files.attach(task, proof));

        assertThat(office.run(run).files()).containsExactly(attached);
        assertThat(attached.file().name()).isEqualTo("proof.txt");
        assertThat(attached.by()).isEqualTo("tess");
        assertThat(events(EventType.TASK_ATTACHED))
                .as("the second time changes nothing")
                .isEqualTo(1);
    }

    @Test
    void onlyWhoPutItThereAndManagersTakeItAway() {
        office.as(tess).call(() -> files.attach(task, proof));
        Caller nina = office.hire("nina", Role.MEMBER);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(nina).call(this::detach));

        office.as(tess).call(this::detach);

        assertThat(office.run(run).files()).isEmpty();
        assertThat(events(EventType.TASK_DETACHED)).isEqualTo(1);
    }

    @Test
    void unknownFileIsRefused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.call(() -> files.attach(task, new FileId(UUID.randomUUID()))));
    }

    @Test
    void nothingIsAttachedToACancelledRun() {
        office.call(() -> runs.cancel(run, "over"));

        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.call(() -> files.attach(task, proof)));
    }

    private boolean detach() {
        files.detach(task, proof);
        return true;
    }

    private long events(EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .map(Event::type)
                .filter(type::equals)
                .count();
    }
}
