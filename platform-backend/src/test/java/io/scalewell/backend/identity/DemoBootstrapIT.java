package io.scalewell.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.SignIn;
import io.scalewell.shared.identity.SignIn.DemoMember;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@BackendTest
@FreshDatabase
@TestPropertySource(properties = {"scalewell.demo=true", "scalewell.bootstrap-token=" + BootstrapIT.TOKEN})
class DemoBootstrapIT {

    @Autowired
    private Api api;

    @Autowired
    private SignIn signIn;

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Members members;

    @Test
    void givesTheDemosAdminTheTokenAndThreeMembersAButton() {
        assertThat(api.with(BootstrapIT.TOKEN).get("/api/v1/organization").status())
                .as("the demo's loader has not come yet")
                .isEqualTo(401);

        var demo = creation.create(new NewOrganization(
                "kestrel", "Kestrel", ZoneId.of("Europe/Berlin"), true, "Ada Stone", "ada@kestrel.example", null));
        var organization = new TestOrganization(demo.organization().id(), demo.admin(), "ada@kestrel.example");
        organization.run(() -> {
            members.invite("marco@kestrel.example", "Marco Rossi", Role.MANAGER);
            members.invite("tess@kestrel.example", "Tess Young", Role.MEMBER);
            members.invite("zoe@kestrel.example", "Zoe Young", Role.MEMBER);
        });

        assertThat(api.with(BootstrapIT.TOKEN).get("/api/v1/members/me").at("/email"))
                .isEqualTo("ada@kestrel.example");
        assertThat(signIn.demoMembers())
                .extracting(DemoMember::email)
                .containsExactly("tess@kestrel.example", "marco@kestrel.example", "ada@kestrel.example");
        assertThat(signIn.asDemoMember("tess@kestrel.example")).hasValueSatisfying(session -> {
            assertThat(session.slug()).isEqualTo("kestrel");
            assertThat(session.role()).isEqualTo(Role.MEMBER);
            assertThat(signIn.stillValid(session)).isTrue();
        });
        assertThat(signIn.asDemoMember("zoe@kestrel.example")).isEmpty();
        assertThat(signIn.withPassword("tess@kestrel.example", "", "127.0.0.1")).isEmpty();
    }
}
