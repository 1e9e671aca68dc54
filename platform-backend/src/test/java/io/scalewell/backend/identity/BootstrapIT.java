package io.scalewell.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.shared.identity.Scope;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;

@BackendTest
@FreshDatabase
@TestPropertySource(properties = "scalewell.bootstrap-token=" + BootstrapIT.TOKEN)
class BootstrapIT {

    static final String TOKEN = "a-machine-sets-up-a-machine-0123456789";

    @Autowired
    private Api api;

    @Autowired
    private Directory directory;

    @Autowired
    private Bootstrap bootstrap;

    @Test
    void makesAnEmptyDatabaseReadyForAMachine() {
        var client = api.with(TOKEN);

        assertThat(client.get("/api/v1/organization").at("/slug")).isEqualTo("scalewell");
        assertThat(client.get("/api/v1/members/me").at("/role")).isEqualTo("ADMIN");
        assertThat(client.get("/api/v1/tokens").json().at("/items/0/scopes")).hasSize(Scope.values().length);
        assertThat(client.post("/api/v1/members", Map.of("email", "a@b.example", "name", "A", "role", "ADMIN"))
                        .status())
                .isEqualTo(201);

        bootstrap.run(new DefaultApplicationArguments());

        assertThat(directory.organizations()).hasSize(1);
        assertThat(client.get("/api/v1/tokens").json().at("/items")).hasSize(1);
    }
}
