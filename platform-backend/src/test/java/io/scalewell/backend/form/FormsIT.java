package io.scalewell.backend.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms for those who design them. */
@BackendTest
class FormsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Members members;

    @Autowired
    private Forms forms;

    @Autowired
    private Api api;

    private TestOrganization organization;

    @BeforeEach
    void create() {
        organization = organizations.create();
    }

    @Test
    void isProposedWithTheStartFieldsThatStrangersCanFillIn() {
        ProcessKey key = process("New Laptop (Übersee)", "NEW", text("model"), member("boss", false));

        FormDetail form = organization.call(() -> forms.get(key));

        assertThat(form.revision()).isZero();
        assertThat(form.open()).isFalse();
        assertThat(form.definition().slug()).isEqualTo("new-laptop-ubersee");
        assertThat(form.address().toString()).endsWith("/new-laptop-ubersee");
        assertThat(form.available()).extracting(Field::key).containsExactly("model");
    }

    @Test
    void opensOnlyWhenARunCouldBeStarted() {
        ProcessKey unpublished = organization
                .call(() -> processes.create(ProcessDefinition.named("Draft only")))
                .summary()
                .key();
        ProcessKey impossible = process("Ask the boss", "ASK", member("boss", true));

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> organization.run(() -> forms.open(unpublished)));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> organization.run(() -> forms.open(impossible)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InputError::message)
                        .singleElement()
                        .satisfies(why -> assertThat(why.toString()).contains("Boss")));
    }

    @Test
    void slugBelongsToOneFormOfTheOrganization() {
        ProcessKey first = process("First", "ONE", text("a"));
        ProcessKey second = process("Second", "TWO", text("a"));
        organization.run(() -> forms.save(first, form("same", "a"), 0));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> organization.run(() -> forms.save(second, form("same", "a"), 0)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InputError::pointer)
                        .containsExactly("/slug"));

        organization = organizations.create();
        ProcessKey elsewhere = process("First", "ONE", text("a"));
        organization.run(() -> forms.save(elsewhere, form("same", "a"), 0));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        ProcessKey key = process("First", "ONE", text("a"));
        FormDefinition wrong = new FormDefinition(
                "-no-",
                " ",
                "x".repeat(5_001),
                List.of(FormField.of("a"), FormField.of("a"), FormField.of("b")),
                null,
                null,
                null,
                List.of("https://a.example; script-src *", "javascript:alert(1)"),
                List.of("nobody@nowhere.example"),
                "fr",
                true,
                true);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> organization.run(() -> forms.save(key, wrong, 0)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InputError::pointer)
                        .containsExactlyInAnyOrder(
                                "/slug",
                                "/title",
                                "/intro",
                                "/language",
                                "/fields/1/key",
                                "/fields/2/key",
                                "/origins/0",
                                "/origins/1",
                                "/tell/0"));
    }

    @Test
    void secondOfTwoWhoChangeItGetsAConflict() {
        ProcessKey key = process("First", "ONE", text("a"));
        organization.run(() -> forms.save(key, form("one", "a"), 0));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> organization.run(() -> forms.save(key, form("other", "a"), 0)));
    }

    @Test
    void onlyDesignersChangeItAndAGuestOnlyStartsTheOneProcess() {
        ProcessKey key = process("First", "ONE", text("a"));
        ProcessKey other = process("Second", "TWO", text("a"));
        Caller worker = Caller.member(
                organization.id(),
                organizations.addMember(organization, "tess@" + organization.id() + ".example", Role.MEMBER),
                Role.MEMBER);
        Caller guest = Caller.guest(organization.id(), key, "one");

        assertThat(organization.as(worker, () -> forms.get(key)).open()).isFalse();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> organization.as(worker, () -> forms.save(key, form("one", "a"), 0)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> organization.as(worker, () -> forms.open(key)));
        assertThat(organization
                        .as(guest, () -> runs.start(new StartRun(key, null, Map.of("a", "x"), null, null)))
                        .summary()
                        .starter())
                .isEqualTo("Form");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> organization.as(guest, () -> runs.start(StartRun.of(other))));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> organization.as(guest, () -> processes.get(key)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> organization.as(guest, () -> forms.get(key)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> organization.as(guest, () -> members.list()));
    }

    @Test
    void isChangedOpenedAndClosedOverTheApi() {
        ProcessKey key = process("First", "ONE", text("a"));
        Api.Client client = api.of(organization);
        String path = "/api/v1/processes/" + key + "/form";

        Answer saved = client.put(
                path,
                Map.of(
                        "slug",
                        "by-api",
                        "title",
                        "By the API",
                        "fields",
                        List.of(Map.of("key", "a", "label", "Your A", "required", true)),
                        "origins",
                        List.of("https://www.example.com/page?x=1")));
        Answer opened = client.post(path + "/publish", null);
        Answer closed = client.post(path + "/close", null);

        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.toString()).contains("https://www.example.com").doesNotContain("page?x");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.toString()).contains("\"open\":true");
        assertThat(closed.toString()).contains("\"open\":false");
    }

    private ProcessKey process(String name, String key, Field... startFields) {
        return organization.call(() -> {
            ProcessKey made = processes
                    .create(ProcessDefinition.named(name)
                            .change()
                            .key(key)
                            .startFields(List.of(startFields))
                            .stages(List.of(new Stage("All", false, List.of(Step.task("do", "Do it")))))
                            .toDefinition())
                    .summary()
                    .key();
            processes.publish(made, new Publication("first", null));
            return made;
        });
    }

    private static FormDefinition form(String slug, String field) {
        return new FormDefinition(
                slug,
                "A form",
                null,
                List.of(FormField.of(field)),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                true,
                true);
    }

    private static Field text(String key) {
        return new Field(key, key, FieldType.TEXT, false, null, List.of());
    }

    private static Field member(String key, boolean required) {
        return new Field(key, "Boss", FieldType.MEMBER, required, null, List.of());
    }
}
