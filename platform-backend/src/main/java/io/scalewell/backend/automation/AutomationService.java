package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.Counters;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.Kinds;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.shared.automation.SavedAutomation;
import io.scalewell.shared.automation.TestResult;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds automations and switches them on and off; trying and repeating them is left to others of this package. */
@Service
class AutomationService implements Automations {

    private final AutomationRepository automations;
    private final AutomationQuery query;
    private final KindRegistry kinds;
    private final DefinitionCheck check;
    private final DryRun dryRun;
    private final Executions executions;
    private final Members members;
    private final Callers callers;
    private final Counters counters;
    private final DatabaseClock clock;

    AutomationService(
            AutomationRepository automations,
            AutomationQuery query,
            KindRegistry kinds,
            DefinitionCheck check,
            DryRun dryRun,
            Executions executions,
            Members members,
            Callers callers,
            Counters counters,
            DatabaseClock clock) {
        this.automations = automations;
        this.query = query;
        this.kinds = kinds;
        this.check = check;
        this.dryRun = dryRun;
        this.executions = executions;
        this.members = members;
        this.callers = callers;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    public Kinds kinds() {
        callers.current().require(Permission.READ);
        return kinds.describe();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Automation> list() {
        callers.current().require(Permission.READ);
        Map<MemberId, String> names = members.list().stream().collect(Collectors.toMap(Member::id, Member::name));
        return query.list().stream().map(shown -> automation(shown, names)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Automation get(AutomationKey key) {
        callers.current().require(Permission.READ);
        return read(key);
    }

    private Automation read(AutomationKey key) {
        AutomationQuery.Shown shown = query.find(key).orElseThrow(() -> unknown(key));
        MemberId owner = new MemberId(shown.ownerId());
        String name = members.find(owner).map(Member::name).orElse("");
        return automation(shown, Map.of(owner, name));
    }

    private Automation automation(AutomationQuery.Shown shown, Map<MemberId, String> names) {
        MemberId owner = new MemberId(shown.ownerId());
        TriggerKind<Record> trigger =
                kinds.trigger(shown.definition().trigger()).kind();
        return new Automation(
                shown.key(),
                shown.version(),
                shown.definition(),
                shown.enabled(),
                owner,
                names.getOrDefault(owner, ""),
                shown.changedAt(),
                shown.recent(),
                shown.lastExecutedAt(),
                trigger.address(shown.id()),
                shown.enabled() ? trigger.nextAt(shown.id()) : null);
    }

    @Override
    @Transactional
    public SavedAutomation create(AutomationDefinition definition) {
        MemberId owner = requireAuthor();
        check.require(definition);
        AutomationKey key = AutomationKey.of("A-" + counters.next("automation"));
        AutomationRow row = new AutomationRow(Ids.next(), key, 1, false, owner.value(), definition);
        automations.insert(row, listensTo(row), clock.now());
        return saved(row);
    }

    @Override
    @Transactional
    public SavedAutomation replace(AutomationKey key, AutomationDefinition definition) {
        MemberId author = requireAuthor();
        AutomationRow old = automations.lock(key).orElseThrow(() -> unknown(key));
        check.require(definition);
        AutomationRow row =
                new AutomationRow(old.id(), key, old.version() + 1, old.enabled(), old.ownerId(), definition);
        automations.saveVersion(row, listensTo(row), author.value(), clock.now());
        if (!old.definition().trigger().kind().equals(definition.trigger().kind())) {
            kinds.trigger(old.definition().trigger()).kind().removed(old.id());
        }
        return saved(row);
    }

    private String listensTo(AutomationRow row) {
        KindRegistry.Typed<TriggerKind<Record>> trigger =
                kinds.trigger(row.definition().trigger());
        return trigger.kind().listensTo(row.key(), trigger.settings());
    }

    private SavedAutomation saved(AutomationRow row) {
        @Nullable String secret = tellTrigger(row.id(), row.key(), row.enabled(), row.definition());
        return new SavedAutomation(read(row.key()), secret);
    }

    private @Nullable String tellTrigger(UUID id, AutomationKey key, boolean enabled, AutomationDefinition definition) {
        KindRegistry.Typed<TriggerKind<Record>> trigger = kinds.trigger(definition.trigger());
        return trigger.kind().saved(new TriggerKind.Owner(id, key, enabled), trigger.settings());
    }

    @Override
    @Transactional
    public Automation enable(AutomationKey key) {
        return switchTo(key, true);
    }

    @Override
    @Transactional
    public Automation disable(AutomationKey key) {
        return switchTo(key, false);
    }

    private Automation switchTo(AutomationKey key, boolean enabled) {
        requireAuthor();
        AutomationRow row = automations.lock(key).orElseThrow(() -> unknown(key));
        if (row.enabled() != enabled) {
            Instant now = clock.now();
            automations.switchTo(row.id(), enabled, now);
            tellTrigger(row.id(), key, enabled, row.definition());
        }
        return read(key);
    }

    @Override
    @Transactional(readOnly = true)
    public TestResult test(AutomationKey key, Map<String, Object> event) {
        callers.current().require(Permission.AUTOMATE);
        return dryRun.of(automations.find(key).orElseThrow(() -> unknown(key)).definition(), event);
    }

    @Override
    @Transactional(readOnly = true)
    public TestResult test(AutomationDefinition definition, Map<String, Object> event) {
        callers.current().require(Permission.AUTOMATE);
        check.require(definition);
        return dryRun.of(definition, event);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> sampleEvents(AutomationDefinition definition) {
        callers.current().require(Permission.AUTOMATE);
        return dryRun.samples(definition.trigger());
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ExecutionSummary> executions(ExecutionFilter filter, PageRequest page) {
        callers.current().require(Permission.READ);
        return executions.page(filter, page);
    }

    @Override
    @Transactional(readOnly = true)
    public Execution execution(ExecutionId id) {
        callers.current().require(Permission.READ);
        return executions.get(id);
    }

    @Override
    @Transactional
    public Execution replay(ExecutionId id, @Nullable ReplayVersion version) {
        requireAuthor();
        return executions.replay(id, version == null ? ReplayVersion.CURRENT : version);
    }

    @Override
    @Transactional
    public Execution passOver(ExecutionId id) {
        requireAuthor();
        return executions.passOver(id);
    }

    @Override
    @Transactional
    public int replayFailing(@Nullable AutomationKey key) {
        requireAuthor();
        return executions.replayFailing(key);
    }

    private MemberId requireAuthor() {
        Caller caller = callers.current();
        caller.require(Permission.AUTOMATE);
        if (caller.member() == null) {
            throw new Forbidden(Message.of("automation.owner"));
        }
        return caller.member();
    }

    private static NotFound unknown(AutomationKey key) {
        return new NotFound(Message.of("missing.automation", key));
    }
}
