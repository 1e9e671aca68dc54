package io.scalewell.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.BackendTest;
import io.scalewell.shared.problem.Invalid;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class OrganizationCreationIT {

    @Autowired
    private OrganizationCreation creation;

    @Test
    void givesTwoOrganizationsOfOneNameTwoSlugs() {
        String name = "Twin " + UUID.randomUUID();

        String first = creation.create(wish(null, name)).organization().slug();
        String second = creation.create(wish(null, name)).organization().slug();

        assertThat(first).startsWith("twin-");
        assertThat(second).isNotEqualTo(first).matches("[a-z][a-z0-9-]{1,38}[a-z0-9]");
    }

    @Test
    void refusesASlugThatIsTakenOrMeansSomethingElse() {
        String slug = "s" + UUID.randomUUID().toString().substring(0, 8);
        creation.create(wish(slug, "First"));

        assertThatThrownBy(() -> creation.create(wish(slug, "Second"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> creation.create(wish("login", "Third"))).isInstanceOf(Invalid.class);
        assertThat(creation.create(wish(null, "Login")).organization().slug()).startsWith("login-");
    }

    @ParameterizedTest
    @CsvSource({
        "Müller & Söhne,muller-sohne",
        "42 Studios,studios",
        "日本,organization",
        "A,organization",
        "-x-,organization"
    })
    void makesASlugOfAName(String name, String slug) {
        assertThat(OrganizationCreation.slugOf(name)).isEqualTo(slug);
    }

    private static NewOrganization wish(@Nullable String slug, String name) {
        return new NewOrganization(slug, name, ZoneId.of("UTC"), false, "Ada", "ada@example.org", null);
    }
}
