package io.scalewell.backend.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.Templates;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every template of the product has to be: usable as it is, and worth reading. */
@BackendTest
class TemplatesContractIT {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_RUN = 60;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Templates templates;

    @Autowired
    private Processes processes;

    @Autowired
    private Automations automations;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private TestOrganization organization;
    private Caller worker;
    private Caller decider;

    @BeforeEach
    void createOrganization() {
        organization = organizations.create();
        worker = hire("worker");
        decider = hire("decider");
    }

    static Stream<String> ids() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/*/*.json"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".json", ""))
                .filter(name -> !name.contains("."))
                .sorted();
    }

    @Test
    void thereAreManyInEachDepartment() {
        List<TemplateSummary> all = organization.call(() -> templates.list(TemplateFilter.all()));

        assertThat(all).hasSizeGreaterThanOrEqualTo(24);
        for (String department : List.of(
                "marketing-and-sales", "customer-service", "project-management", "hr", "finance", "it-and-quality")) {
            assertThat(all)
                    .filteredOn(each -> department.equals(each.department()))
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void readsLikeTheWorkOfAPractitioner(String id) {
        Template template = organization.call(() -> templates.get(id, Locale.ENGLISH));
        ProcessDefinition process = template.process();

        assertThat(template.summary().title(Locale.GERMAN))
                .isNotEqualTo(template.summary().title());
        assertThat(template.summary().summary(Locale.GERMAN)).isNotBlank().hasSizeLessThan(180);
        assertThat(template.summary().summary()).endsWith(".").hasSizeLessThan(180);
        assertThat(Stream.of(process.purpose(), process.output(), process.customer(), process.reviewEvery()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(Stream.of(process.inputs(), process.suppliers(), process.tags(), process.roles()))
                .allSatisfy(list -> assertThat(list).isNotEmpty());
        assertThat(process.steps()).hasSizeBetween(10, 20);
        assertThat(process.stages()).hasSizeGreaterThan(2);
        assertThat(process.steps()).allSatisfy(TemplatesContractIT::readsWell);
        assertThat(process.steps().stream().map(Step::title)).doesNotHaveDuplicates();
        assertThat(process.steps().stream().filter(step -> step.kind() == StepKind.APPROVAL))
                .allSatisfy(step -> assertThat(step.onReject()).isNotNull());
        Set<String> unused = new HashSet<>();
        process.roles().forEach(role -> unused.add(role.name()));
        process.steps().forEach(step -> unused.remove(String.valueOf(role(step))));
        assertThat(unused).as("roles without a step").isEmpty();
    }

    private static void readsWell(Step step) {
        String first = step.title().split("[ ,]")[0];
        assertThat(step.title()).hasSizeLessThanOrEqualTo(LONGEST_TITLE).doesNotEndWith(".");
        assertThat(Verbs.ALL).as(step.title() + " begins with a verb").contains(first);
        assertThat(step.instructions()).isNotBlank().hasSizeGreaterThan(25).endsWith(endOf(step));
        assertThat(step.instructions()).doesNotContain("TODO", "Lorem", "  ");
        assertThat(step.due() != null || step.kind() == StepKind.WAIT)
                .as(step.title() + " is due some time")
                .isTrue();
    }

    /** Instructions are whole sentences. */
    private static String endOf(Step step) {
        String text = String.valueOf(step.instructions());
        return text.endsWith("?") ? "?" : ".";
    }

    private static String role(Step step) {
        return step.assignee() instanceof Assignee.OfRole(String role) ? role : "";
    }

    @ParameterizedTest
    @MethodSource("ids")
    void suggestsAGoalThatCanBeMeasured(String id) {
        GoalSuggestion goal = Objects.requireNonNull(
                organization.call(() -> templates.get(id, Locale.ENGLISH)).goal());

        assertThat(goal.target()).isPositive();
        assertThat(goal.why()).isNotBlank();
        if (goal.metric().unit() == Metric.Unit.PERCENT) {
            assertThat(goal.target()).isLessThanOrEqualTo(100);
        }
        if (goal.metric().nature() == Metric.Nature.EFFICIENCY) {
            assertThat(Objects.requireNonNull(goal.counterMetric()).nature()).isEqualTo(Metric.Nature.EFFECTIVENESS);
        }
    }

    /** Twice, with the first and with the last choice everywhere, so that conditional steps are met both ways. */
    @ParameterizedTest
    @MethodSource("ids")
    void worksFromUseToTheEndOfARunInAnEmptyOrganization(String id) {
        MadeProcess made =
                organization.call(() -> templates.use(id, new TemplateUse(null, true, true), Locale.ENGLISH));

        assertThat(made.process().draft().owner()).isEqualTo(organization.adminEmail());
        assertThat(made.automations())
                .hasSameSizeAs(organization
                        .call(() -> templates.get(id, Locale.ENGLISH))
                        .automations())
                .allSatisfy(key -> {
                    var automation = organization.call(() -> automations.get(key));
                    assertThat(automation.enabled()).isFalse();
                    assertThat(automation.definition().rung()).isEqualTo(Rung.SHADOW);
                });
        made.called().forEach(this::publish);
        ProcessKey key = made.process().summary().key();
        publish(key);
        for (SampleValues values : List.of(new SampleValues(true), new SampleValues(false))) {
            ProcessDefinition definition = made.process().draft();
            Map<String, Object> fields = values.of(definition.startFields(), organization.adminEmail());
            RunKey run = as(worker, () -> runs.start(new StartRun(key, null, fields, null, null)))
                    .summary()
                    .key();
            work(run, values);
            assertThat(as(worker, () -> runs.get(run)).summary().state()).isEqualTo(RunState.COMPLETED);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void canBePublishedAsItIsInGerman(String id) {
        MadeProcess made =
                organization.call(() -> templates.use(id, new TemplateUse(null, false, true), Locale.GERMANY));

        made.called().forEach(this::publish);
        publish(made.process().summary().key());
        assertThat(made.process().summary().name())
                .isEqualTo(organization
                        .call(() -> templates.get(id, Locale.ENGLISH))
                        .summary()
                        .title(Locale.GERMAN));
    }

    private void publish(ProcessKey key) {
        assertThat(organization.call(() -> processes.problems(key))).isEmpty();
        ProcessDetail process = organization.call(() -> processes.get(key));
        // whose second person's approval is not what is tested here
        ProcessDefinition plain = process.draft().change().regulated(false).toDefinition();
        organization.run(() -> {
            processes.replaceDraft(key, plain, process.draftRevision());
            processes.publish(key, new Publication("From the template", null));
        });
    }

    private void work(RunKey run, SampleValues values) {
        for (int round = 0; round < LONGEST_RUN; round++) {
            RunDetail detail = as(worker, () -> runs.get(run));
            Optional<TaskView> next = detail.tasks().stream()
                    .filter(task -> task.state() == TaskState.READY || task.state() == TaskState.STARTED)
                    .filter(task ->
                            task.kind() != StepKind.SUBPROCESS || task.actions().contains("complete"))
                    .findFirst();
            if (next.isPresent()) {
                act(detail, next.get(), values);
            } else if (!workCalled(detail, values)) {
                return;
            }
        }
    }

    private void act(RunDetail run, TaskView task, SampleValues values) {
        Step step = run.definition().steps().stream()
                .filter(each -> each.key().equals(task.stepKey()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> fields = values.of(step.fields(), organization.adminEmail());
        TaskAction action = switch (task.kind()) {
            case APPROVAL -> new TaskAction.Approve(null, fields);
            case WAIT -> new TaskAction.Skip("The test does not wait.");
            case TASK, AUTOMATED, SUBPROCESS -> new TaskAction.Complete(fields);
        };
        as(task.kind() == StepKind.APPROVAL ? decider : worker, () -> tasks.act(task.id(), action));
    }

    /** Works the runs that sub-process steps of the run have started; answers whether there were any. */
    private boolean workCalled(RunDetail run, SampleValues values) {
        if (run.summary().state() != RunState.RUNNING) {
            return false;
        }
        List<RunKey> open = as(
                        worker,
                        () -> runs.list(new RunFilter(null, RunState.RUNNING, null, null, null), PageRequest.first()))
                .items()
                .stream()
                .map(RunSummary::key)
                .filter(key -> !key.equals(run.summary().key()))
                .toList();
        open.forEach(key -> work(key, values));
        return !open.isEmpty();
    }

    private Caller hire(String name) {
        String email = name + "@" + organization.id() + ".example";
        MemberId id = organizations.addMember(organization, email, Role.ADMIN);
        return Caller.member(organization.id(), id, Role.ADMIN);
    }

    private <R> R as(Caller caller, ScopedValue.CallableOp<R, RuntimeException> work) {
        return organization.as(caller, work);
    }
}
