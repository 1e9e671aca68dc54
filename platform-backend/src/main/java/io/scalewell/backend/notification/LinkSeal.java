package io.scalewell.backend.notification;

import io.scalewell.backend.integration.secret.SealBroken;
import io.scalewell.backend.integration.secret.SecretBox;
import io.scalewell.backend.integration.secret.SecretPlace;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.tenancy.OrganizationId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes links that only the platform can have made, and reads them again. A link names its organization in the clear and holds the rest
 * sealed with that one's keys, for one purpose.
 */
@Component
public class LinkSeal {

    private static final int LONGEST = 2_000;
    private static final String ROW = "mail-link";

    private final SecretBox secrets;
    private final Directory directory;
    private final PublicAddress address;
    private final TransactionOperations transactions;

    LinkSeal(SecretBox secrets, Directory directory, PublicAddress address, TransactionOperations transactions) {
        this.secrets = secrets;
        this.directory = directory;
        this.address = address;
        this.transactions = transactions;
    }

    /** Where a link leads. */
    public URI address(OrganizationId organization, SealedLink link) {
        return address.of(
                link.path() + make(organization, link.purpose(), link.parts().toArray(String[]::new)));
    }

    /** What a link says. */
    public record Opened(OrganizationId organization, List<String> parts) {}

    public String make(OrganizationId organization, String purpose, String... parts) {
        byte[] sealed = secrets.seal(place(organization, purpose), String.join("\n", parts));
        return organization.value().toString().replace("-", "")
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for anything that was not made here for this purpose. */
    public Optional<Opened> open(String purpose, String link) {
        int dot = link.indexOf('.');
        if (dot != 32 || link.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            OrganizationId organization = new OrganizationId(UUID.fromString(
                    link.substring(0, dot).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
            // keys are made for whoever asks, so the organization has to be known before
            if (directory
                    .find(Directory.Kind.ORGANIZATION, organization.toString())
                    .isEmpty()) {
                return Optional.empty();
            }
            byte[] sealed = Base64.getUrlDecoder().decode(link.substring(dot + 1));
            // the keys of an organization are read within it, and nobody is in it yet
            return TenantScope.call(
                    organization.value(),
                    () -> Objects.requireNonNull(transactions.execute(_ -> open(organization, purpose, sealed))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Opened> open(OrganizationId organization, String purpose, byte[] sealed) {
        try {
            String said = new String(secrets.open(place(organization, purpose), sealed), StandardCharsets.UTF_8);
            return Optional.of(new Opened(organization, List.of(said.split("\n", -1))));
        } catch (SealBroken notOurs) {
            return Optional.empty();
        }
    }

    private static SecretPlace place(OrganizationId organization, String purpose) {
        return new SecretPlace(organization, ROW, purpose);
    }
}
