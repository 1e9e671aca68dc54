package io.scalewell.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The filter chain of the screens; the API and the probes have their own, which come first. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    private static final String[] STATIC_FILES = {
        "/app.css", "/public.css", "/styles/**", "/elements/**", "/vendor/**", "/icons.svg", "/favicon.svg"
    };

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(STATIC_FILES).permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), Customizer.withDefaults())
                .build();
    }
}
