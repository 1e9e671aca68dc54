package io.scalewell.backend.identity.web;

import io.scalewell.backend.identity.BearerTokens;
import io.scalewell.backend.identity.BearerTokens.Bearer;
import io.scalewell.backend.identity.Caller;
import io.scalewell.shared.identity.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Establishes who calls from the bearer token, before anything else of the request is read. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int MAX_LENGTH = 512;

    /** Calendar programs can send no header. */
    private static final Pattern CALENDAR = Pattern.compile("/api/calendar/([A-Za-z0-9_-]{1,512})\\.ics");

    private final BearerTokens tokens;
    private final RequestLimits limits;

    BearerFilter(BearerTokens tokens, RequestLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /** What came after {@code Bearer}. */
    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> !secret.isEmpty() && secret.length() <= MAX_LENGTH);
    }

    private static Optional<String> inAddress(HttpServletRequest request) {
        return Optional.of(CALENDAR.matcher(request.getRequestURI()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    /** Addresses get into histories and logs: what may do more is not accepted there. */
    private static boolean mayStandInAddress(Bearer bearer) {
        return bearer.caller().scopes().equals(Set.of(Scope.CALENDAR));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> inAddress = inAddress(request);
        Optional<String> secret = inAddress.or(() -> secret(request));
        if (secret.isPresent()) {
            Optional<Bearer> bearer =
                    tokens.find(secret.get()).filter(found -> inAddress.isEmpty() || mayStandInAddress(found));
            if (bearer.isPresent()) {
                limits.count(bearer.get(), response);
                authenticate(bearer.get());
            } else {
                limits.countGuess(request.getRemoteAddr());
            }
        }
        chain.doFilter(request, response);
    }

    private static void authenticate(Bearer bearer) {
        Caller caller = bearer.caller();
        UsernamePasswordAuthenticationToken authentication =
                UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of());
        authentication.setDetails(bearer);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
