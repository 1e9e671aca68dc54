package io.scalewell.ui.publicpage.guest;

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
 * The filter chain of guests. As with links from mails no session is looked at or begun: the link says who may do what, so there is
 * nothing that another site could make a browser do.
 */
@Configuration(proxyBeanMethods = false)
class GuestSecurity {

    private static final String PAGE = "/g/*";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain guestPages(HttpSecurity http) {
        return http.securityMatcher(GuestSecurity::isGuest)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PAGE)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PAGE)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PAGE)
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

    private static boolean isGuest(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && request.getServletPath().startsWith("/g/");
    }
}
