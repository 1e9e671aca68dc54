package io.scalewell.backend.automation.trigger.webhook;

import io.scalewell.backend.integration.secret.SecretBox;
import io.scalewell.backend.integration.secret.SecretPlace;
import io.scalewell.backend.integration.webhook.WebhookSecret;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.tenancy.OrganizationId;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the addresses of webhook triggers, and opens their secrets. */
@Component
class Endpoints {

    static final String PATH = "/api/v1/hooks/";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookRepository repository;
    private final SecretBox secrets;
    private final Directory directory;
    private final PublicAddress address;
    private final TenantScope scope;
    private final DatabaseClock clock;

    Endpoints(
            WebhookRepository repository,
            SecretBox secrets,
            Directory directory,
            PublicAddress address,
            TenantScope scope,
            DatabaseClock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.directory = directory;
        this.address = address;
        this.scope = scope;
        this.clock = clock;
    }

    /** Makes an endpoint where there is none, and answers its secret then; null when there is one already. */
    @Nullable
    String provide(UUID automationId) {
        if (repository.ofAutomation(automationId).isPresent()) {
            return null;
        }
        UUID id = Ids.next();
        WebhookSecret secret = WebhookSecret.generate();
        byte[] handle = new byte[16];
        RANDOM.nextBytes(handle);
        WebhookRow row = new WebhookRow(
                id, automationId, HexFormat.of().formatHex(handle), secrets.seal(place(id), secret.reveal()), null);
        repository.insert(row, clock.now());
        directory.add(Directory.Kind.WEBHOOK, row.handle());
        return secret.reveal();
    }

    Optional<String> address(UUID automationId) {
        return repository
                .ofAutomation(automationId)
                .map(row -> address.of(PATH + row.handle()).toString());
    }

    void remove(UUID automationId) {
        repository.ofAutomation(automationId).ifPresent(row -> {
            directory.remove(Directory.Kind.WEBHOOK, row.handle());
            repository.delete(row.id());
        });
    }

    /** The present secret, and the one before it while both count. */
    List<WebhookSecret> secretsOf(WebhookRow row) {
        List<WebhookSecret> open = new ArrayList<>();
        open.add(WebhookSecret.of(secrets.openText(place(row.id()), row.secret())));
        if (row.previousSecret() != null) {
            open.add(WebhookSecret.of(secrets.openText(place(row.id()), row.previousSecret())));
        }
        return open;
    }

    private SecretPlace place(UUID id) {
        return new SecretPlace(new OrganizationId(scope.get()), "webhook/" + id, "secret");
    }
}
