package io.scalewell.fake;

import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.view.SavedView;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One organization in memory. Everything the fakes share; guarded by itself. */
public final class FakeWorld {

    /** A Thursday morning in the working hours of {@link #zone}. */
    public static final Instant START = Instant.parse("2026-03-12T09:00:00Z");

    public final ZoneId zone = ZoneId.of("Europe/Berlin");
    public Organization organization =
            new Organization(new OrganizationId(id("kestrel")), "kestrel", "Kestrel Ltd", zone, true);
    public CalendarSettings calendar = new CalendarSettings(
            zone,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            List.of());
    public final Map<MemberId, Member> members = new LinkedHashMap<>();
    public final List<Team> teams = new ArrayList<>();
    public final List<Token> tokens = new ArrayList<>();
    public final List<Notification> notifications = new ArrayList<>();

    /** What the backend was told of the reader's language. */
    public @Nullable Locale readsIn;

    public final List<Approval> approvals = new ArrayList<>();
    public final List<ActionItem> actionItems = new ArrayList<>();
    public final List<Event> events = new ArrayList<>();

    final List<SavedView> savedViews = new ArrayList<>();
    final Map<String, Integer> limits = new LinkedHashMap<>();

    /** Until when tasks are set aside, and when others were last reminded of them. */
    final Map<UUID, Instant> snoozed = new LinkedHashMap<>();

    final Map<UUID, Instant> nudged = new LinkedHashMap<>();
    final Set<ProcessKey> favourites = new java.util.HashSet<>();
    final Map<ProcessKey, FakeProcess> processes = new TreeMap<>(java.util.Comparator.comparing(ProcessKey::value));
    final Map<RunKey, FakeRun> runs = new LinkedHashMap<>();
    final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

    final Map<CommentId, List<CommentVersion>> formerTexts = new LinkedHashMap<>();

    private final Clock base;
    private Duration passed = Duration.ZERO;
    private MemberId me;
    private @Nullable RuntimeException failure;

    public FakeWorld() {
        this(Clock.fixed(START, ZoneOffset.UTC));
    }

    public FakeWorld(Clock base) {
        this.base = base;
        me = found();
    }

    /** Forgets everything, as if newly made. */
    public synchronized void reset() {
        savedViews.clear();
        limits.clear();
        snoozed.clear();
        formerTexts.clear();
        nudged.clear();
        members.clear();
        teams.clear();
        tokens.clear();
        notifications.clear();
        approvals.clear();
        actionItems.clear();
        events.clear();
        processes.clear();
        favourites.clear();
        runs.clear();
        listeners.clear();
        passed = Duration.ZERO;
        failure = null;
        me = found();
    }

    private MemberId found() {
        join("Marco Ruiz", "marco@kestrel.example", Role.MANAGER);
        join("Ada Novak", "ada@kestrel.example", Role.ADMIN);
        return join("Tess Tran", "tess@kestrel.example", Role.MANAGER).id();
    }

    /** The same name gives the same id in every run of the tests. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public synchronized Member join(String name, String email, Role role) {
        var member = new Member(new MemberId(id(email)), email, name, role, true, false, List.of(), now(), null);
        members.put(member.id(), member);
        return member;
    }

    public synchronized Member me() {
        return java.util.Objects.requireNonNull(members.get(me));
    }

    public synchronized void signIn(String email) {
        me = byEmail(email).orElseThrow().id();
    }

    public synchronized Optional<Member> byEmail(String email) {
        return members.values().stream()
                .filter(member -> member.email().equals(email))
                .findFirst();
    }

    public synchronized Instant now() {
        return base.instant().plus(passed);
    }

    public synchronized void pass(Duration time) {
        passed = passed.plus(time);
    }

    /** The next call of any service throws this. */
    public synchronized void failOnce(RuntimeException problem) {
        failure = problem;
    }

    /** The member of this name. */
    synchronized Member named(String name) {
        return members.values().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    synchronized boolean isSnoozed(UUID task) {
        var until = snoozed.get(task);
        return until != null && until.isAfter(now());
    }

    synchronized void enter() {
        var thrown = failure;
        failure = null;
        if (thrown != null) {
            throw thrown;
        }
    }

    synchronized void tell(EventType type, @Nullable FakeRun run, @Nullable FakeTask task, Map<String, Object> data) {
        var event = new Event(
                new EventId(UUID.randomUUID()),
                type,
                now(),
                organization.id(),
                run == null ? null : run.process,
                run == null ? null : run.version,
                run == null ? null : run.key,
                task == null ? null : new TaskId(task.id),
                task == null ? null : task.step.key(),
                new Actor(ActorKind.MEMBER, me.toString()),
                null,
                0,
                data);
        events.add(event);
        listeners.forEach(listener -> listener.accept(event));
    }
}
