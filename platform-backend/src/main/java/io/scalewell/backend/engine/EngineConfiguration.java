package io.scalewell.backend.engine;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

    /** The one clock of the process that the database's is compared with. */
    @Bean
    NodeClock nodeClock(EngineNodes nodes) {
        return nodes.clock(InstantSource.system());
    }
}
