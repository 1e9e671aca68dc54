package io.scalewell.ui.offline;

import io.scalewell.shared.identity.SignIn;
import io.scalewell.ui.publicpage.SessionCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The page is everybody's; what it takes along and sends belongs to whoever is signed in, and is asked for with the token of the session. */
@Configuration(proxyBeanMethods = false)
class OfflineSecurity {

    private static final String PAGE = "/offline";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain offlineWork(HttpSecurity http, SignIn signIn) {
        return http.securityMatcher(PAGE, PAGE + "/*")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PAGE)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PAGE + "/work")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, PAGE + "/changes")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new SessionCheck(signIn), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
