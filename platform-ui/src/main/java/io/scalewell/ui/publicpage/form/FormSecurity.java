package io.scalewell.ui.publicpage.form;

import io.scalewell.shared.identity.SignIn;
import io.scalewell.ui.publicpage.SessionCheck;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The filter chain of the forms. Within a frame of another site no cookie arrives, so a page brings back a signed token of its own
 * instead of a CSRF token; nothing here does anything by who is signed in, but for the preview, which only shows.
 */
@Configuration(proxyBeanMethods = false)
class FormSecurity {

    private static final String FORM = "/f/*/*";
    private static final String PREVIEW = "/f/preview";

    @Bean
    @Order(2)
    SecurityFilterChain forms(HttpSecurity http, SignIn signIn) {
        return http.securityMatcher(FormSecurity::isForm)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PREVIEW)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, FORM)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, FORM)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, FORM)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionCheck(signIn), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(FramePolicy.nowhere()))
                        .frameOptions(FrameOptionsConfig::disable)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && request.getServletPath().startsWith("/f/");
    }
}
