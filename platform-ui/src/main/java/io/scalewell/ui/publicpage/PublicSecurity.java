package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.SignIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The filter chain of the public pages. It has nothing of Vaadin in it, and so checks the CSRF token of every form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicSettings.class)
class PublicSecurity {

    private static final String[] PAGES = {
        "/", "/login", "/login/demo", "/setup", "/invite/*", "/sign-out",
    };

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http, PublicSettings settings, SignIn signIn) {
        return http.securityMatcher(PublicSecurity::isPage)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PAGES)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(settings)))
                .addFilterBefore(new SessionCheck(signIn), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getDispatcherType() == DispatcherType.ERROR
                || path.startsWith("/invite/")
                || (path.equals("/")
                        ? RootPage.isAskedFor(request)
                        : List.of(PAGES).contains(path));
    }

    /** In a cookie, so that looking at the sign-in page costs us no session. */
    private static CookieCsrfTokenRepository csrfTokens(PublicSettings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.cookieName("form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(settings.encrypted()));
        return tokens;
    }

    @Bean
    ServletContextInitializer sessionCookie(PublicSettings settings) {
        return context -> {
            context.getSessionCookieConfig().setName(settings.cookieName("session"));
            context.getSessionCookieConfig().setPath("/");
            context.getSessionCookieConfig().setSecure(settings.encrypted());
        };
    }
}
