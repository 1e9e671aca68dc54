package io.scalewell.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.scalewell.shared.identity.SignIn;
import io.scalewell.ui.publicpage.SessionCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The filter chain of the screens; those of the probes, the API and the public pages come first. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    private static final String[] STATIC_FILES = {
        "/app.css",
        "/public.css",
        "/styles/**",
        "/elements/**",
        "/vendor/**",
        "/icons.svg",
        "/favicon.svg",
        "/manifest.webmanifest",
        "/service-worker.js",
        "/icon-*.png",
        "/robots.txt"
    };

    /** Flow before 25.4 begins with an inline script and evaluates what the server sends. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain screens(HttpSecurity http, SignIn signIn) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(STATIC_FILES).permitAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new SignInFirst()))
                .addFilterBefore(new SessionCheck(signIn), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login?signed-out")
                                .enableRequestCacheConfiguration(false)
                                .anyRequest(AuthorizedUrl::authenticated))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
