package io.scalewell.backend.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

@BackendTest
class FilesIT {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Autowired
    private StoredFiles files;

    @Autowired
    private UnusedFiles unused;

    @Autowired
    private ContentRepository contents;

    @Autowired
    private Processes processes;

    @Autowired
    private Templates templates;

    @Autowired
    private TransactionOperations transactions;

    private TestOrganization organization;

    @BeforeEach
    void createOrganization() {
        organization = organizations.create();
    }

    @Test
    void fileOfManyPiecesComesBackAsItWas() throws IOException {
        byte[] content = random(700_001);

        Attachment stored = store("plan.bin", content);

        assertThat(stored.size()).isEqualTo(700_001);
        assertThat(content(stored.id())).isEqualTo(content);
    }

    @Test
    void sameContentIsKeptOnce() throws IOException {
        byte[] content = random(3_000);

        Attachment first = store("one.bin", content);
        Attachment second = store("two.bin", content);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.name()).isEqualTo("two.bin");
        assertThat(bytesKept()).isEqualTo(3_000);
    }

    @Test
    void typeIsWhatTheContentSays() throws IOException {
        assertThat(store("letter.txt", PNG).mediaType()).isEqualTo("image/png");
        assertThat(store("picture.png", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo("text/html");
        assertThat(store("notes.md", "# Notes".getBytes(StandardCharsets.UTF_8)).mediaType())
                .startsWith("text/");
    }

    @Test
    void apiStoresForAProcessAndSendsBackToBeSaved() {
        String process = newProcess("Filing").summary().key().value();
        Api.Client client = api.of(organization).header("Content-Type", "application/octet-stream");

        Answer stored = client.post("/api/v1/processes/" + process + "/attachments?name=C%3A%5Ca%5Cb.svg", SVG);

        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.at("/name")).isEqualTo("b.svg");
        assertThat(stored.at("/mediaType")).isEqualTo("image/svg+xml");
        Answer got = client.get(stored.header("Location"));
        assertThat(got.text()).isEqualTo(SVG);
        assertThat(got.header("Content-Disposition")).startsWith("attachment;");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Security-Policy")).contains("sandbox");
        assertThat(client.post("/api/v1/processes/NOSUCH/attachments?name=b.svg", SVG)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void apiRefusesWhatIsTooLargeEmptyOrOfAnotherType() {
        Api.Client client = api.of(organization).header("Content-Type", "application/octet-stream");
        byte[] tooLarge = new byte[10 * 1024 * 1024 + 1];

        assertThat(client.post("/api/v1/files?name=a.bin", tooLarge).status()).isEqualTo(413);
        assertThat(client.chunked("POST", "/api/v1/files?name=a.bin", tooLarge).status())
                .isEqualTo(413);
        assertThat(client.post("/api/v1/files?name=a.bin", new byte[0]).status())
                .isEqualTo(400);
        assertThat(client.post("/api/v1/files?name=%20", PNG).status()).isEqualTo(400);
        assertThat(api.of(organization).post("/api/v1/files?name=a.bin", "{}").status())
                .isEqualTo(415);
    }

    @Test
    void storingNeedsTheScopeOfWhatItIsFor() {
        Api.Client runs =
                api.of(organization, Set.of(Scope.READ, Scope.RUN)).header("Content-Type", "application/octet-stream");
        String process = newProcess("Scopes").summary().key().value();

        assertThat(runs.post("/api/v1/files?name=a.png", PNG).status()).isEqualTo(201);
        assertThat(runs.post("/api/v1/processes/" + process + "/attachments?name=a.png", PNG)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void fileOfAnotherOrganizationIsUnknown() throws IOException {
        Attachment stored = store("secret.bin", random(10));
        TestOrganization other = organizations.create();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> other.call(() -> files.open(FileId.of(stored.id()))));
    }

    @Test
    void organizationKeepsNoMoreThanItsQuota() throws IOException {
        FileKeeping small = new FileKeeping(contents, new FileSettings(DataSize.ofBytes(1_000)));
        try (Spool first = spool(random(900));
                Spool second = spool(random(101))) {
            organization.run(() -> transactions.executeWithoutResult(transaction -> small.content(first, false)));

            assertThatExceptionOfType(NotAllowedNow.class)
                    .isThrownBy(() -> organization.run(
                            () -> transactions.executeWithoutResult(transaction -> small.content(second, false))));
            organization.run(() -> transactions.executeWithoutResult(transaction -> small.content(first, false)));
        }
        assertThat(bytesKept()).as("what was refused is not counted").isEqualTo(900);
    }

    @Test
    void whatNothingNamesForAWeekGoes() throws IOException {
        Attachment named = store("named.bin", random(1_000));
        Attachment loose = store("loose.bin", random(500));
        ProcessDetail process = newProcess("Files", named);

        cleanAfter(Duration.ofDays(6));
        assertThat(content(loose.id())).hasSize(500);
        cleanAfter(Duration.ofDays(8));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> content(loose.id()));
        assertThat(content(named.id())).hasSize(1_000);
        assertThat(bytesKept()).isEqualTo(1_000);

        organization.call(
                () -> processes.replaceDraft(process.summary().key(), definition("Files"), process.draftRevision()));
        cleanAfter(Duration.ofDays(9));
        assertThat(content(named.id()))
                .as("the week begins when it is taken off")
                .hasSize(1_000);
        cleanAfter(Duration.ofDays(17));
        assertThat(bytesKept()).isZero();
    }

    @Test
    void whatATemplateNamesStaysWhenTheProcessLetsGoOfIt() throws IOException {
        Attachment guide = store("guide.bin", random(700));
        ProcessDetail process = newProcess("Rent", guide);
        Template kept =
                organization.call(() -> templates.keep(process.summary().key(), new TemplateWords("Rent", "", null)));
        organization.call(
                () -> processes.replaceDraft(process.summary().key(), definition("Rent"), process.draftRevision()));

        cleanAfter(Duration.ofDays(1));
        cleanAfter(Duration.ofDays(30));

        String template = kept.summary().id();
        ProcessDefinition made = organization
                .call(() -> templates.use(template, TemplateUse.plain(), Locale.ENGLISH))
                .process()
                .draft();
        assertThat(made.steps()).extracting(Step::attachments).containsExactly(List.of(guide));
        assertThat(content(guide.id())).hasSize(700);
    }

    @Test
    void whatOnlyADeletedTemplateNamedGoes() throws IOException {
        Attachment guide = store("guide.bin", random(700));
        ProcessDetail process = newProcess("Rent", guide);
        Template kept =
                organization.call(() -> templates.keep(process.summary().key(), new TemplateWords("Rent", "", null)));
        organization.call(
                () -> processes.replaceDraft(process.summary().key(), definition("Rent"), process.draftRevision()));
        organization.run(() -> templates.delete(kept.summary().id()));

        cleanAfter(Duration.ofDays(1));
        cleanAfter(Duration.ofDays(30));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> content(guide.id()));
    }

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>";

    private Attachment store(String name, byte[] content) throws IOException {
        return organization.call(() -> files.storeForProcess(name, new ByteArrayInputStream(content)));
    }

    private byte[] content(String id) throws IOException {
        return organization.call(() -> {
            try (var stream = files.open(FileId.of(id)).content()) {
                return stream.readAllBytes();
            }
        });
    }

    private long bytesKept() {
        return organization.call(() -> transactions.execute(transaction -> contents.count(0)));
    }

    private void cleanAfter(Duration time) {
        ScopedValue.where(DatabaseClock.SIMULATED, Instant.now().plus(time))
                .run(() -> organization.run(unused::ofOrganization));
    }

    private ProcessDetail newProcess(String name, Attachment... attachments) {
        return organization.call(() -> processes.create(definition(name, attachments)));
    }

    private static ProcessDefinition definition(String name, Attachment... attachments) {
        Step step = Step.task("a", "Read")
                .change()
                .attachments(List.of(attachments))
                .toStep();
        return ProcessDefinition.named(name).withStages(List.of(new Stage("", false, List.of(step))));
    }

    private static Spool spool(byte[] content) throws IOException {
        return Spool.of(new ByteArrayInputStream(content), StoredFiles.LARGEST);
    }

    /** Other bytes each time, so that nothing is kept already. */
    private static byte[] random(int length) {
        UUID seed = Ids.next();
        byte[] bytes = new byte[length];
        new Random(seed.getMostSignificantBits() ^ seed.getLeastSignificantBits()).nextBytes(bytes);
        return bytes;
    }
}
