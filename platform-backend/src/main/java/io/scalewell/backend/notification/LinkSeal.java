package io.scalewell.backend.notification;

import io.scalewell.backend.integration.secret.SealBroken;
import io.scalewell.backend.integration.secret.SecretBox;
import io.scalewell.backend.integration.secret.SecretPlace;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.shared.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes links that only the platform can have made, and reads them again. A link names its organization in the clear and holds the rest
 * sealed with that one's keys, for one purpose.
 */
@Component
class LinkSeal {

    private static final int LONGEST = 2_000;
    private static final String ROW = "mail-link";

    private final SecretBox secrets;
    private final Directory directory;

    LinkSeal(SecretBox secrets, Directory directory) {
        this.secrets = secrets;
        this.directory = directory;
    }

    /** What a link says. */
    record Opened(OrganizationId organization, List<String> parts) {}

    String make(OrganizationId organization, String purpose, String... parts) {
        byte[] sealed = secrets.seal(place(organization, purpose), String.join("\n", parts));
        return organization.value().toString().replace("-", "")
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for anything that was not made here for this purpose. */
    Optional<Opened> open(String purpose, String link) {
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
            String said = new String(secrets.open(place(organization, purpose), sealed), StandardCharsets.UTF_8);
            return Optional.of(new Opened(organization, List.of(said.split("\n", -1))));
        } catch (SealBroken | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static SecretPlace place(OrganizationId organization, String purpose) {
        return new SecretPlace(organization, ROW, purpose);
    }
}
