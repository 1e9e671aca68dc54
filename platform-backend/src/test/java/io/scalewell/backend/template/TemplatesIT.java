package io.scalewell.backend.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class TemplatesIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Templates templates;

    @Autowired
    private Processes processes;

    @Autowired
    private Api api;

    private TestOrganization organization;

    @BeforeEach
    void createOrganization() {
        organization = organizations.create();
    }

    @Test
    void searchFindsAllWordsInBothLanguages() {
        assertThat(ids(null, "iso 10002")).contains("complaint-handling");
        assertThat(ids(null, "Einarbeitung")).containsExactly("onboarding");
        assertThat(ids("hr", "onboarding")).containsExactly("onboarding");
        assertThat(ids("finance", "onboarding")).containsExactly("supplier-onboarding");
        assertThat(ids(null, "unicorn")).isEmpty();
    }

    @Test
    void calledTemplateIsMadeOnceAndFoundAgain() {
        MadeProcess first = organization.call(() -> templates.use("onboarding", TemplateUse.plain(), Locale.ENGLISH));
        MadeProcess second = organization.call(() -> templates.use("onboarding", TemplateUse.plain(), Locale.ENGLISH));

        ProcessKey access = first.called().getFirst();
        assertThat(first.called()).hasSize(1);
        assertThat(second.called()).isEmpty();
        assertThat(second.process().summary().key())
                .isNotEqualTo(first.process().summary().key());
        assertThat(List.of(first, second))
                .allSatisfy(made -> assertThat(made.process().draft().steps().stream()
                                .map(Step::call)
                                .filter(Objects::nonNull)
                                .map(Call::process))
                        .containsExactly(access.value()));
    }

    @Test
    void nameAndGoalAreTakenWhenWanted() {
        MadeProcess made = organization.call(
                () -> templates.use("refund", new TemplateUse(" Money back ", true, false), Locale.ENGLISH));

        assertThat(made.process().draft().name()).isEqualTo("Money back");
        assertThat(made.process().draft().objectives())
                .isEqualTo(organization
                        .call(() -> templates.get("refund", Locale.ENGLISH))
                        .process()
                        .objectives());
        assertThat(organization.call(
                        () -> templates.suggestedGoal(made.process().summary().key())))
                .isEqualTo(Optional.ofNullable(organization
                        .call(() -> templates.get("refund", Locale.ENGLISH))
                        .goal()))
                .isPresent();
        assertThat(made.automations()).isEmpty();
    }

    @Test
    void goalIsSuggestedUntilItIsRefusedAndNotWhereNobodyWantedIt() {
        ProcessKey wanted = organization
                .call(() -> templates.use("refund", new TemplateUse(null, true, false), Locale.ENGLISH))
                .process()
                .summary()
                .key();
        ProcessKey plain = organization
                .call(() -> templates.use("refund", TemplateUse.plain(), Locale.ENGLISH))
                .process()
                .summary()
                .key();

        assertThat(organization.call(() -> templates.suggestedGoal(plain))).isEmpty();
        organization.run(() -> templates.forgetSuggestedGoal(wanted));

        assertThat(organization.call(() -> templates.suggestedGoal(wanted))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.run(() -> templates.forgetSuggestedGoal(wanted)));
        assertThat(organizations.create().call(() -> templates.suggestedGoal(wanted)))
                .isEmpty();
    }

    @Test
    void apiTellsTheSuggestedGoal() {
        ProcessKey key = organization
                .call(() -> templates.use("refund", new TemplateUse(null, true, false), Locale.ENGLISH))
                .process()
                .summary()
                .key();
        Api.Client client = api.of(organization);
        String path = "/api/v1/processes/" + key + "/suggested-goal";

        assertThat(client.get(path).at("/metric")).isEqualTo("LEAD_TIME_MEDIAN");
        assertThat(client.send("DELETE", path, null).status()).isEqualTo(204);

        assertThat(client.get(path).status()).isEqualTo(404);
    }

    @Test
    void processIsKeptAsTemplateWithoutWhatIsItsOwn() {
        ProcessDefinition definition = ProcessDefinition.named("Pay rent").withKey("RENT");
        organization.run(() -> processes.create(definition));

        Template kept = organization.call(
                () -> templates.keep(ProcessKey.of("RENT"), new TemplateWords(" Rent ", "Paid in time", "Facility")));

        assertThat(kept.process().owner()).isNull();
        assertThat(kept.process().key()).isNull();
        assertThat(kept.summary().title()).isEqualTo("Rent");
        assertThat(ids(null, null)).first().isEqualTo(kept.summary().id());
        String id = kept.summary().id();
        assertThat(organization
                        .call(() -> templates.use(id, TemplateUse.plain(), Locale.ENGLISH))
                        .process()
                        .draft()
                        .name())
                .isEqualTo("Pay rent");
        organization.run(() -> templates.rename(id, new TemplateWords("Rent and heating", "", null)));
        assertThat(ids(null, "heating")).containsExactly(id);
        organization.run(() -> templates.delete(id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.call(() -> templates.get(id, Locale.ENGLISH)));
    }

    @Test
    void templatesOfTheProductStayAndWordsAreChecked() {
        TemplateWords words = new TemplateWords("Mine", "", null);
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> organization.call(() -> templates.rename("refund", words)));
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> organization.run(() -> templates.delete("refund")));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() ->
                        organization.call(() -> templates.keep(ProcessKey.of("XX"), new TemplateWords(" ", "", null))));
    }

    @Test
    void membersLookAndManagersUse() {
        MemberId tess = organizations.addMember(organization, "tess@templates.example", Role.MEMBER);
        Caller asTess = Caller.member(organization.id(), tess, Role.MEMBER);

        assertThat(organization
                        .<Template, RuntimeException>as(asTess, () -> templates.get("refund", Locale.ENGLISH))
                        .process()
                        .steps())
                .isNotEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        organization.as(asTess, () -> templates.use("refund", TemplateUse.plain(), Locale.ENGLISH)));
    }

    @Test
    void apiListsShowsAndUses() {
        Api.Client client = api.of(organization);

        assertThat(client.get("/api/v1/templates?department=hr&limit=2").text()).contains("annual-talk", "\"next\"");
        assertThat(client.get("/api/v1/templates/refund").at("/process/name")).isEqualTo("Refund");
        assertThat(client.get("/api/v1/templates/nonsense").status()).isEqualTo(404);
        Answer made = client.post("/api/v1/templates/refund/processes", Map.of("automations", true));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/processes/" + made.at("/key"));
        assertThat(client.post("/api/v1/templates/refund/processes", null).status())
                .isEqualTo(201);
    }

    private List<String> ids(@Nullable String department, @Nullable String text) {
        return organization.call(() -> templates.list(new TemplateFilter(department, text))).stream()
                .map(TemplateSummary::id)
                .toList();
    }
}
