package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.text.Message;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes organizations: at set-up, for the demo, in tests. The first one's admin gets the bootstrap token, where there is one. */
@Component
public class OrganizationCreation {

    private static final String SLUG = "[a-z][a-z0-9-]{1,38}[a-z0-9]";

    private final Directory directory;
    private final OrganizationRepository organizations;
    private final MemberRepository members;
    private final BootstrapToken bootstrapToken;
    private final Passwords passwords;
    private final DatabaseClock clock;
    private final CreationLock lock;
    private final TransactionOperations transactions;

    OrganizationCreation(
            Directory directory,
            OrganizationRepository organizations,
            MemberRepository members,
            BootstrapToken bootstrapToken,
            Passwords passwords,
            DatabaseClock clock,
            CreationLock lock,
            TransactionOperations transactions) {
        this.directory = directory;
        this.organizations = organizations;
        this.members = members;
        this.bootstrapToken = bootstrapToken;
        this.passwords = passwords;
        this.clock = clock;
        this.lock = lock;
        this.transactions = transactions;
    }

    /** Makes an organization with its first admin; throws {@link Invalid} for a name, address or password that will not do. */
    public Created create(NewOrganization wish) {
        return create(wish, null, () -> true);
    }

    /**
     * Like {@link #create(NewOrganization)}, one at a time in the whole cluster.
     *
     * @param calendar replaces the usual working hours
     * @param condition asked when nobody else is creating one; false throws {@link Invalid}
     */
    Created create(NewOrganization wish, @Nullable CalendarSettings calendar, BooleanSupplier condition) {
        String name = Names.checked("/name", wish.name(), 120);
        String adminName = Names.checked("/adminName", wish.adminName(), 120);
        String email = EmailAddress.checked(wish.adminEmail());
        String hash = wish.adminPassword() == null ? null : passwords.hashChecked(wish.adminPassword());
        UUID tenant = Ids.next();
        return TenantScope.call(
                tenant,
                () -> transactions.execute(status -> {
                    lock.acquire();
                    if (!condition.getAsBoolean()) {
                        throw new Invalid("", Message.of("organization.exists"));
                    }
                    boolean first = directory.isEmpty();
                    Instant now = clock.now();
                    Organization organization = new Organization(
                            new OrganizationId(tenant), slug(wish, tenant), name, wish.zone(), wish.demo());
                    organizations.insert(organization, now);
                    if (calendar != null) {
                        organizations.replaceCalendar(calendar);
                    }
                    register(organization);
                    directory.add(Directory.Kind.SIGN_IN, email);
                    MemberId admin = members.insert(email, adminName, Role.ADMIN, hash, now);
                    if (first) {
                        bootstrapToken.give(admin, now);
                    }
                    return new Created(organization, admin);
                }));
    }

    private void register(Organization organization) {
        directory.add(Directory.Kind.ORGANIZATION, organization.id().toString());
        directory.add(Directory.Kind.SLUG, organization.slug());
        if (organization.demo()) {
            directory.add(Directory.Kind.DEMO, NewOrganization.DEMO);
        }
    }

    private String slug(NewOrganization wish, UUID tenant) {
        if (wish.slug() != null) {
            if (!wish.slug().matches(SLUG) || !isFree(wish.slug())) {
                throw new Invalid("/slug", Message.of("organization.slug"));
            }
            return wish.slug();
        }
        String made = slugOf(wish.name());
        return isFree(made)
                ? made
                : made.substring(0, Math.min(made.length(), 30)) + "-"
                        + tenant.toString().substring(28);
    }

    private boolean isFree(String slug) {
        return !NewOrganization.reserved(slug)
                && directory.find(Directory.Kind.SLUG, slug).isEmpty();
    }

    /** Letters, digits and hyphens, such as {@code muller-sohne} for "Müller & Söhne". */
    static String slugOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String bounded = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-+$", "");
        return bounded.matches(SLUG) ? bounded : "organization";
    }

    /** An organization that was just made, and its first admin. */
    public record Created(Organization organization, MemberId admin) {}
}
