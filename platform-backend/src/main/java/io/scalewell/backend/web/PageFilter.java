package io.scalewell.backend.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives an error of a page the status that it has in the API, such as 503 without a database; the error page says it in words. */
final class PageFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiFilter.concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            Throwable cause =
                    failed instanceof ServletException && failed.getCause() != null ? failed.getCause() : failed;
            Failure failure = Failures.of(cause);
            if (response.isCommitted() || failure.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
                throw failed;
            }
            if (failure.retryAfter() != null) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Problems.seconds(failure.retryAfter()));
            }
            response.sendError(failure.status().value());
        }
    }
}
