package io.scalewell.backend.form;

import io.scalewell.backend.integration.secret.SecretBox;
import io.scalewell.backend.integration.secret.SecretPlace;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the secret by which a form knows its own pages. */
@Component
class Seals {

    private final SecretBox secrets;
    private final TenantScope scope;

    Seals(SecretBox secrets, TenantScope scope) {
        this.secrets = secrets;
        this.scope = scope;
    }

    byte[] newSecret(UUID form) {
        return secrets.seal(place(form), PageSeal.newSecret());
    }

    PageSeal of(FormRow form) {
        return new PageSeal(secrets.open(place(form.id()), form.secret()));
    }

    private SecretPlace place(UUID form) {
        return new SecretPlace(new OrganizationId(scope.get()), "form/" + form, "secret");
    }
}
