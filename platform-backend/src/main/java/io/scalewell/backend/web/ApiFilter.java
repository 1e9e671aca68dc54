package io.scalewell.backend.web;

import io.scalewell.shared.text.Message;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else of the API: bounds the body, and turns an error of any filter into a problem document, so that no
 * error page ever answers a machine.
 */
final class ApiFilter extends OncePerRequestFilter {

    static final String PREFIX = "/api/";

    private final Problems problems;

    ApiFilter(Problems problems) {
        this.problems = problems;
    }

    static boolean concerns(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        LimitedRequest limited = new LimitedRequest(request, BodySize.USUAL);
        try {
            chain.doFilter(limited, new ProblemResponse(request, response));
        } catch (IOException | ServletException | RuntimeException failed) {
            Throwable cause =
                    failed instanceof ServletException && failed.getCause() != null ? failed.getCause() : failed;
            if (response.isCommitted()) {
                throw new IOException("The client got a part of the answer", cause);
            }
            response.resetBuffer();
            problems.answer(request, response, cause);
        }
    }

    private final class ProblemResponse extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        ProblemResponse(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, "");
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            HttpStatus known = HttpStatus.valueOf(status);
            problems.answer(request, (HttpServletResponse) getResponse(), known, sentence(known));
        }

        private static Message sentence(HttpStatus status) {
            return status == HttpStatus.NOT_FOUND
                    ? Message.of("missing.address")
                    : Message.verbatim(status.getReasonPhrase() + ".");
        }
    }
}
