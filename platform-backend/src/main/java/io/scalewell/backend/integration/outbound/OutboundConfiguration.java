package io.scalewell.backend.integration.outbound;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one client, allowing what {@code SCALEWELL_OUTBOUND_ALLOW} says. */
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    @Bean
    OutboundHttp outboundHttp(@Value("${scalewell.outbound.allow:}") String allowed) {
        return new OutboundHttp(AddressRanges.parse(allowed));
    }
}
