package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.SignIn;
import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class SignInService implements SignIn {

    private final IdentitySettings settings;
    private final Directory directory;
    private final MemberRepository members;
    private final OrganizationRepository organizations;
    private final Passwords passwords;
    private final LiveMembers live;
    private final Callers callers;
    private final DatabaseClock clock;
    private final TransactionOperations transactions;
    private final Attempts accounts;
    private final Attempts addresses;

    SignInService(
            IdentitySettings settings,
            Directory directory,
            MemberRepository members,
            OrganizationRepository organizations,
            Passwords passwords,
            LiveMembers live,
            Callers callers,
            DatabaseClock clock,
            TransactionOperations transactions) {
        this.settings = settings;
        this.directory = directory;
        this.members = members;
        this.organizations = organizations;
        this.passwords = passwords;
        this.live = live;
        this.callers = callers;
        this.clock = clock;
        this.transactions = transactions;
        this.accounts = new Attempts(settings.limits().failuresPerAccount());
        this.addresses = new Attempts(settings.limits().failuresPerAddress());
    }

    @Override
    public Optional<SignedIn> withPassword(String email, String password, String address) {
        String account = EmailAddress.normal(email);
        count(addresses, address);
        count(accounts, account);

        List<Candidate> candidates = directory.find(Directory.Kind.SIGN_IN, account).stream()
                .flatMap(tenant -> candidate(tenant, account).stream())
                .toList();
        Optional<Candidate> fitting = fitting(candidates, password);
        fitting.ifPresent(candidate -> {
            addresses.forgive(address);
            accounts.forgive(account);
        });
        return fitting.map(candidate -> begin(candidate.tenant(), candidate.member()));
    }

    /** One comparison at least, whether or not somebody has this address. */
    private Optional<Candidate> fitting(List<Candidate> candidates, String password) {
        if (candidates.isEmpty()) {
            passwords.fits(password, null);
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> passwords.fits(password, candidate.member().passwordHash()))
                .filter(candidate -> candidate.member().active())
                .findFirst();
    }

    private Optional<Candidate> candidate(UUID tenant, String email) {
        return TenantScope.call(
                tenant,
                () -> transactions.execute(
                        status -> members.credentialsByEmail(email).map(member -> new Candidate(tenant, member))));
    }

    private static void count(Attempts attempts, Object who) {
        Attempts.Outcome outcome = attempts.count(who);
        if (!outcome.allowed()) {
            throw new Overloaded(
                    Message.of(
                            "limit.attempts", Math.max(1, outcome.retryAfter().toSeconds())),
                    outcome.retryAfter());
        }
    }

    @Override
    public List<DemoMember> demoMembers() {
        return demo().map(tenant -> TenantScope.call(tenant, () -> transactions.execute(status -> members.list())))
                .map(SignInService::buttons)
                .orElse(List.of());
    }

    /** The oldest member of each role that works. */
    private static List<DemoMember> buttons(List<Member> all) {
        return Stream.of(Role.MEMBER, Role.MANAGER, Role.ADMIN)
                .flatMap(role -> all.stream()
                        .filter(member -> member.active() && member.role() == role)
                        .min(Comparator.comparing(member -> member.id().value()))
                        .stream())
                .map(member -> new DemoMember(member.email(), member.name(), member.role()))
                .toList();
    }

    @Override
    public Optional<SignedIn> asDemoMember(String email) {
        if (demoMembers().stream().noneMatch(button -> button.email().equals(email))) {
            return Optional.empty();
        }
        return demo().flatMap(tenant -> candidate(tenant, email))
                .map(candidate -> begin(candidate.tenant(), candidate.member()));
    }

    private Optional<UUID> demo() {
        return settings.production()
                ? Optional.empty()
                : directory.find(Directory.Kind.DEMO, NewOrganization.DEMO).stream()
                        .findFirst();
    }

    private SignedIn begin(UUID tenant, Credentials member) {
        return TenantScope.call(
                tenant,
                () -> transactions.execute(status -> {
                    Instant now = clock.now();
                    members.seen(member.id(), now);
                    return member.begin(organizations.get(), now);
                }));
    }

    @Override
    public boolean stillValid(SignedIn session) {
        return live.find(session).isPresent();
    }

    @Override
    public void signOutEverywhere() {
        Caller caller = callers.current();
        MemberId member = caller.member();
        if (member != null) {
            transactions.executeWithoutResult(status -> {
                members.endSessions(member);
                live.forget(caller.organization().value(), member);
            });
        }
    }

    private record Candidate(UUID tenant, Credentials member) {}
}
