package io.scalewell.backend.identity.web;

import io.scalewell.backend.identity.BearerTokens;
import io.scalewell.backend.identity.FirstAnswers;
import io.scalewell.backend.identity.IdentitySettings;
import io.scalewell.backend.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.transaction.support.TransactionOperations;

/** The filter chain of the API; that of the screens comes after. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** The page of the documentation brings its own scripts and styles, from here only. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    /** Needs no token: health and the documentation. */
    private static final String[] OPEN = {
        "/api/health", "/api/openapi.json", "/api/openapi.json/swagger-config", "/api/docs", "/api/swagger-ui/*"
    };

    @Bean
    RequestLimits requestLimits(IdentitySettings settings) {
        return new RequestLimits(
                settings.limits().requestsPerMinute(), settings.limits().guessesPerAddress());
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            Problems problems,
            BearerTokens tokens,
            FirstAnswers firstAnswers,
            TransactionOperations transactions,
            RequestLimits limits) {
        BearerFilter bearer = new BearerFilter(tokens, limits);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/hooks/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(problems::answer).accessDeniedHandler(problems::answer))
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .addFilterAfter(new IdempotencyFilter(firstAnswers, transactions, problems), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
