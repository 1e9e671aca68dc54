package io.scalewell.ui.publicpage.letter;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The filter chain of links from mails. No session is looked at or begun: the link says who may do what, so there is nothing that
 * another site could make a browser do, and no CSRF token is needed, which a mail program that unsubscribes would not have.
 */
@Configuration(proxyBeanMethods = false)
class LetterSecurity {

    private static final String[] LINKS = {"/u/*", "/d/*"};
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain letterPages(HttpSecurity http) {
        return http.securityMatcher(LetterSecurity::isLetter)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, LINKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, LINKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LINKS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isLetter(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getDispatcherType() != DispatcherType.ERROR
                && (path.startsWith("/u/") || path.startsWith("/d/"));
    }
}
