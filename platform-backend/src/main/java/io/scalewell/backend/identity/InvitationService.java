package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Invitations;
import io.scalewell.shared.identity.SignedIn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class InvitationService implements Invitations {

    /** The page that the link leads to. */
    static final String PATH = "/invite/";

    private final Directory directory;
    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final OrganizationRepository organizations;
    private final Passwords passwords;
    private final DatabaseClock clock;
    private final TransactionOperations transactions;

    InvitationService(
            Directory directory,
            InvitationRepository invitations,
            MemberRepository members,
            OrganizationRepository organizations,
            Passwords passwords,
            DatabaseClock clock,
            TransactionOperations transactions) {
        this.directory = directory;
        this.invitations = invitations;
        this.members = members;
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public Optional<Invited> find(String secret) {
        return inItsOrganization(
                secret,
                now -> invitations
                        .find(secret, now)
                        .flatMap(members::find)
                        .filter(member -> member.active())
                        .map(member -> new Invited(organizations.get().name(), member.email(), member.name())));
    }

    @Override
    public Optional<SignedIn> accept(String secret, String password) {
        if (find(secret).isEmpty()) {
            return Optional.empty();
        }
        String hash = passwords.hashChecked(password);
        return inItsOrganization(
                secret,
                now -> invitations.use(secret, now).flatMap(id -> {
                    members.changePassword(id, hash);
                    members.seen(id, now);
                    return members.credentials(id)
                            .filter(Credentials::active)
                            .map(member -> member.begin(organizations.get(), now));
                }));
    }

    private <R> Optional<R> inItsOrganization(String secret, Function<Instant, Optional<R>> work) {
        return directory.find(Directory.Kind.INVITATION, secret).stream()
                .findFirst()
                .flatMap((UUID tenant) ->
                        TenantScope.call(tenant, () -> transactions.execute(status -> work.apply(clock.now()))));
    }
}
