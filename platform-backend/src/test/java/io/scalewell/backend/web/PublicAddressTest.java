package io.scalewell.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

    @Test
    void settingIsTheAddressWhateverThePort() {
        var address = new PublicAddress(new MockEnvironment()
                .withProperty("scalewell.base-url", "https://flow.kestrel.example/")
                .withProperty("server.port", "8096"));

        assertThat(address.of("/api/v1/hooks/x")).hasToString("https://flow.kestrel.example/api/v1/hooks/x");
    }

    @Test
    void addressIsThisMachineAndThePortThatIsListenedToWithoutSetting() {
        var environment = new MockEnvironment().withProperty("server.port", "0");

        assertThat(new PublicAddress(environment.withProperty("local.server.port", "43210")).of("/"))
                .hasToString("http://localhost:43210/");
        assertThat(new PublicAddress(new MockEnvironment().withProperty("server.port", "8096")).of("/"))
                .hasToString("http://localhost:8096/");
    }
}
