package io.scalewell.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class MembersControllerIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Test
    void invitesAMemberWithALinkAndAnAddress() {
        var client = api.of(organizations.create());
        String email = "New." + UUID.randomUUID() + "@Example.org";

        var answer = client.post("/api/v1/members", Map.of("email", email, "name", "Nina New", "role", "member"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.at("/link")).startsWith("/invite/");
        assertThat(answer.at("/member/role")).isEqualTo("MEMBER");
        assertThat(answer.at("/member/email")).isEqualTo(email.toLowerCase(java.util.Locale.ROOT));
        var fetched = client.get(answer.header("Location"));
        assertThat(fetched.at("/name")).isEqualTo("Nina New");
        assertThat(fetched.json().at("/invited").asBoolean()).isTrue();
    }

    @Test
    void refusesASecondInvitationForOneAddress() {
        var organization = organizations.create();

        var answer = api.of(organization)
                .post("/api/v1/members", Map.of("email", organization.adminEmail(), "name", "Again", "role", "MEMBER"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/email");
    }

    @Test
    void listsMembersInPages() {
        var organization = organizations.create();
        for (String name : new String[] {"b", "c", "d", "e"}) {
            organizations.addMember(organization, name + "@" + UUID.randomUUID(), Role.MEMBER);
        }
        var client = api.of(organization);

        var first = client.get("/api/v1/members?limit=2");
        var second = client.get("/api/v1/members?limit=2&cursor=" + first.at("/next"));
        var third = client.get("/api/v1/members?limit=2&cursor=" + second.at("/next"));

        assertThat(first.json().at("/items/0/name").asString()).isEqualTo("admin");
        assertThat(second.json().at("/items/1/name").asString()).isEqualTo("d");
        assertThat(third.json().at("/items")).hasSize(1);
        assertThat(third.json().at("/next").isNull()).isTrue();
    }

    @Test
    void keepsTheLastAdmin() {
        var organization = organizations.create();
        var client = api.of(organization);

        var demoted = client.put("/api/v1/members/" + organization.admin() + "/role", Map.of("role", "MEMBER"));
        var deactivated = client.post("/api/v1/members/" + organization.admin() + "/deactivate", null);

        assertThat(demoted.status()).isEqualTo(409);
        assertThat(deactivated.status()).isEqualTo(409);
        assertThat(client.get("/api/v1/members/me").at("/role")).isEqualTo("ADMIN");
    }

    @Test
    void letsAnAdminGoWhenThereIsAnother() {
        var organization = organizations.create();
        organizations.addMember(organization, "second@" + UUID.randomUUID(), Role.ADMIN);
        var client = api.of(organization);

        var answer = client.post("/api/v1/members/" + organization.admin() + "/deactivate", null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(client.get("/api/v1/members/me").status()).isEqualTo(401);
    }
}
