package io.scalewell.backend;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Spring Modulith's view: no circles, and nobody reaches into another module's folders. */
class ModularityTest {

    @Test
    void modulesFormNoCircleAndKeepTheirInsidesToThemselves() {
        ApplicationModules.of("io.scalewell.backend").verify();
    }
}
