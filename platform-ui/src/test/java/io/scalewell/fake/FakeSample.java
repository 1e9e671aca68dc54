package io.scalewell.fake;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small company at work: processes of three departments, and runs in every state. */
public final class FakeSample {

    public static final ProcessKey ONBOARDING = ProcessKey.of("ONB");

    private final FakeWorld world;
    private final FakeProcesses processes;
    private final FakeRuns runs;
    private final FakeTasks tasks;

    public FakeSample(FakeWorld world) {
        this.world = world;
        processes = new FakeProcesses(world);
        runs = new FakeRuns(world);
        tasks = new FakeTasks(world);
    }

    public static Step step(String key, String title, @Nullable Assignee assignee) {
        return Step.task(key, title).change().assignee(assignee).toStep();
    }

    public static Field field(String key, String label, FieldType type, boolean required, String... choices) {
        return new Field(key, label, type, required, null, List.of(choices));
    }

    /** Customer onboarding: two stages, one of them parallel, fields, an approval that sends work back, a condition. */
    public static ProcessDefinition onboarding() {
        var tess = new Assignee.OfMember("tess@kestrel.example");
        var checkIdentity = Step.task("check-id", "Check identity")
                .change()
                .instructions("""
                Ask for **two documents** and compare them with the application:

                1. The name is spelled the same way.
                2. The photo is readable.
                3. Nothing has expired.

                See the [register of companies](https://example.org/register) when in doubt.
                """)
                .assignee(tess)
                .due("2 working days after previous")
                .required(true)
                .items(List.of("Passport or identity card", "Proof of address"))
                .fields(List.of(
                        field("idNumber", "ID number", FieldType.TEXT, true),
                        field("validUntil", "Valid until", FieldType.DATE, false),
                        field("risk", "Risk", FieldType.CHOICE, true, "Low", "Medium", "High")))
                .toStep();
        var credit = Step.task("credit", "Check credit")
                .change()
                .assignee(tess)
                .condition("false")
                .toStep();
        var approve = Step.task("approve", "Approve the customer")
                .change()
                .kind(StepKind.APPROVAL)
                .instructions("Look at the **risk** and the ID before you say yes.")
                .assignee(tess)
                .due("P1D after previous")
                .required(true)
                .onReject("check-id")
                .toStep();
        return ProcessDefinition.named("Customer onboarding")
                .change()
                .key("ONB")
                .purpose("A new customer can work with us within a week.")
                .output("A customer with an account and a first appointment")
                .inputs(List.of("Signed offer", "Contact data"))
                .customer("New customers")
                .owner("marco@kestrel.example")
                .department("Customer service")
                .tags(List.of("sales", "onboarding"))
                .description("Replaces the *paper folder* since January.")
                .startFields(List.of(
                        field("customer", "Customer", FieldType.TEXT, true),
                        field("contract", "Contract value", FieldType.MONEY, false)))
                .stages(List.of(
                        new Stage("Contract", false, List.of(checkIdentity, credit, approve)),
                        new Stage(
                                "Set up",
                                true,
                                List.of(
                                        step("account", "Create the account", new Assignee.OfTeam("Support")),
                                        step("welcome", "Send the welcome pack", tess),
                                        step("call", "Agree on a first call", new Assignee.Starter()))),
                        new Stage("Hand over", false, List.of(step("file", "File the documents", tess)))))
                .toDefinition();
    }

    public void fill(FakeInsights insights) {
        people();
        processes.create(onboarding());
        processes.publish(ONBOARDING, new Publication("First version", null));
        var faster = new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework"));
        processes.publish(ONBOARDING, new Publication("Check the ID before the credit", faster));
        simple("Invoice approval", "INV", "Finance", "Check the amount", "Book the invoice", "Pay");
        simple("Release", "REL", "IT", "Freeze the branch", "Run all tests", "Publish the notes", "Tell the customers");
        processes.create(ProcessDefinition.named("Hire a colleague").withKey("HIRE"));
        onboardingRuns();
        plainRuns();
        var support = new FakeTeams(world).create("Support", Set.of(world.me().id()));
        new FakeTeams(world).changeMembers(support.id(), Set.copyOf(world.members.keySet()));
        new FakeActionItems(world)
                .add(
                        "Ask the bank about faster credit checks",
                        LocalDate.ofInstant(world.now(), world.zone).plusDays(9));
        var approvals = new FakeApprovals(world);
        approvals.ask(
                "Remind late customers",
                "Send a reminder to Acme?",
                null,
                List.of(Map.of(
                        "kind", "send-email", "to", "buyer@acme.example", "subject", "Your documents are missing")));
        var notifications = new FakeNotifications(world);
        notifications.tell("Marco Ruiz handed you “Check identity” in Acme", "runs/ONB-1?step=1");
        notifications.tell("Invoice approval has a new version", "processes/INV?tab=versions");
        new FakeTokens(world)
                .create("Nightly export", Set.of(Scope.READ), world.now().plus(Duration.ofDays(60)));
        insights.overview.add(new ProcessHealth(
                ONBOARDING,
                "Customer onboarding",
                12,
                9,
                Duration.ofHours(52),
                Duration.ofHours(70),
                Duration.ofHours(30),
                "Approve the customer",
                Arrays.asList(60.0, null, 55.0, 52.0)));
    }

    private void people() {
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.join("Omar Haddad", "omar@kestrel.example", Role.AUDITOR);
    }

    private void simple(String name, String key, String department, String... titles) {
        var tess = new Assignee.OfMember("tess@kestrel.example");
        var steps = Arrays.stream(titles)
                .map(title -> step(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), title, tess))
                .toList();
        var plain = ProcessDefinition.named(name).withKey(key).withStages(List.of(new Stage("", false, steps)));
        processes.create(ProcessDefinition.named(name)
                .change()
                .key(plain.key())
                .owner("tess@kestrel.example")
                .department(department)
                .stages(plain.stages())
                .toDefinition());
        processes.publish(ProcessKey.of(key), new Publication(null, null));
    }

    private void onboardingRuns() {
        var acme = start("ONB", "Acme", Map.of("customer", "Acme"));
        runs.comment(acme.summary().key(), "They want to start on **Monday**.");
        var birch = start("ONB", "Birch & Sons", Map.of("customer", "Birch & Sons"));
        done(birch.tasks().getFirst(), Map.of("idNumber", "C4711", "risk", "Low"));
        var cedar = start("ONB", "Cedar", Map.of("customer", "Cedar"));
        done(cedar.tasks().getFirst(), Map.of("idNumber", "X99", "risk", "Medium"));
        tasks.act(cedar.tasks().get(2).id(), new TaskAction.Approve(null, Map.of()));
    }

    private void plainRuns() {
        var invoice = start("INV", "Invoice 2026-117", Map.of());
        tasks.changeDue(invoice.tasks().getFirst().id(), world.now().minus(Duration.ofDays(2)));
        var second = start("INV", "Invoice 2026-118", Map.of());
        tasks.changeDue(second.tasks().getFirst().id(), world.now().plus(Duration.ofHours(3)));
        var release = start("REL", "Release 4.2", Map.of());
        tasks.changeDue(release.tasks().getFirst().id(), world.now().plus(Duration.ofDays(1)));
        tasks.act(release.tasks().getFirst().id(), new TaskAction.Block("The tests of the payment module fail"));
        var old = start("INV", "Invoice 2026-101", Map.of());
        runs.get(old.summary().key()).tasks().forEach(task -> done(task, Map.of()));
        var stopped = start("INV", "Invoice 2026-102", Map.of());
        runs.cancel(stopped.summary().key(), "Entered twice");
    }

    private RunDetail start(String process, String name, Map<String, Object> fields) {
        return runs.start(new StartRun(ProcessKey.of(process), name, fields, null, null));
    }

    private void done(TaskView task, Map<String, Object> fields) {
        tasks.act(task.id(), new TaskAction.Complete(fields));
    }
}
