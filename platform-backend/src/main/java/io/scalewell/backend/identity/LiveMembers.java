package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What holds for a member now, remembered for two seconds: so a change takes effect on every node well within the five seconds of
 * P30, and a screen does not ask the database at every click.
 */
@Component
class LiveMembers {

    private static final long REMEMBERED_NANOS = Duration.ofSeconds(2).toNanos();
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final int MANY = 20_000;

    private final MemberRepository members;
    private final TransactionOperations transactions;
    private final TenantScope scope;
    private final DatabaseClock clock;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    LiveMembers(MemberRepository members, TransactionOperations transactions, TenantScope scope, DatabaseClock clock) {
        this.clock = clock;
        this.scope = scope;
        this.members = members;
        this.transactions = transactions;
    }

    /** The member of a session that still holds; empty when it has ended, is too old, or the member is not active. */
    Optional<Credentials> find(SignedIn session) {
        Known answer = known(new Key(session.organization().value(), session.member()));
        return Optional.ofNullable(answer.credentials())
                .filter(member -> member.epoch() == session.epoch())
                .filter(member -> answer.asOf().isBefore(session.at().plus(LONGEST_SESSION)));
    }

    private Known known(Key key) {
        Known answer = known.get(key);
        if (answer == null || System.nanoTime() - answer.atNanos() > REMEMBERED_NANOS) {
            answer = ask(key.tenant(), key.member());
            remember(key, answer);
        }
        return answer;
    }

    /** Asks again at once on this node, after the change has been committed. */
    void forget(UUID tenant, MemberId member) {
        Key key = new Key(tenant, member);
        known.remove(key);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known.remove(key);
                }
            });
        }
    }

    private Known ask(UUID tenant, MemberId member) {
        boolean inScope = scope.find().filter(tenant::equals).isPresent();
        return inScope ? ask(member) : TenantScope.call(tenant, () -> ask(member));
    }

    private Known ask(MemberId member) {
        return transactions.execute(status -> {
            Credentials credentials =
                    members.credentials(member).filter(Credentials::active).orElse(null);
            return new Known(credentials, clock.now(), System.nanoTime());
        });
    }

    private void remember(Key key, Known answer) {
        if (known.size() > MANY) {
            known.values().removeIf(old -> System.nanoTime() - old.atNanos() > REMEMBERED_NANOS);
        }
        known.put(key, answer);
    }

    private record Key(UUID tenant, MemberId member) {}

    private record Known(@Nullable Credentials credentials, Instant asOf, long atNanos) {}
}
