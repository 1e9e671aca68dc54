package io.scalewell.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long browsers keep our static files. Scripts and styles have no version in their names and belong together, so they
 * are asked for again each time and mostly answered with 304; Vaadin would let them live for an hour, and the hour after an
 * upgrade would mix old and new. A vendored library has its version in its path and never changes.
 */
@Component
class StaticFileCaching extends OncePerRequestFilter {

    private static final List<String> OURS = List.of(
            "/elements/",
            "/styles/",
            "/app.css",
            "/public.css",
            "/icons.svg",
            "/service-worker.js",
            "/manifest.webmanifest");
    private static final String VENDORED = "/vendor/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(VENDORED)) {
            chain.doFilter(request, new Cached(response, "public, max-age=31536000, immutable"));
        } else if (OURS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, new Cached(response, "no-cache"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A successful answer keeps our word on caching, whatever is said later on. */
    private static final class Cached extends HttpServletResponseWrapper {

        private final String caching;

        Cached(HttpServletResponse response, String caching) {
            super(response);
            this.caching = caching;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) ? caching : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                super.setHeader(name, caching);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
