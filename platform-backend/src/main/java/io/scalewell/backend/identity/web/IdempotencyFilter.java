package io.scalewell.backend.identity.web;

import io.scalewell.backend.identity.BearerTokens.Bearer;
import io.scalewell.backend.identity.FirstAnswers;
import io.scalewell.backend.identity.FirstAnswers.Answer;
import io.scalewell.backend.identity.FirstAnswers.Claim;
import io.scalewell.backend.web.Problems;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated POST like the first one, and does nothing (P16). What the POST does and the note of its answer are one
 * transaction, so that neither exists without the other whatever dies; a repetition that comes meanwhile waits for it. Only what
 * succeeded is kept: after an error nothing has happened, and the request may be sent again.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";

    private final FirstAnswers firstAnswers;
    private final TransactionOperations transactions;
    private final Problems problems;

    IdempotencyFilter(FirstAnswers firstAnswers, TransactionOperations transactions, Problems problems) {
        this.firstAnswers = firstAnswers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getDetails() instanceof Bearer bearer)) {
            chain.doFilter(request, response);
            return;
        }
        RepeatableRequest repeatable = RepeatableRequest.of(request, bearer.token(), key(request));
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            transactions.executeWithoutResult(transaction -> once(repeatable, answer, chain, transaction));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        answer.copyBodyToResponse();
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new Invalid(HEADER, Message.of("problem.idempotency.form", HEADER));
        }
        return key;
    }

    private void once(
            RepeatableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus transaction) {
        try {
            switch (firstAnswers.claim(request.endpoint(), request.id(), request.bodyHash())) {
                case Claim.First() -> first(request, response, chain, transaction);
                case Claim.Repeated(Answer answer) -> repeat(request, response, answer);
                case Claim.OtherBody() ->
                    problems.answer(
                            request.request(),
                            response,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Message.of("problem.idempotency.other", HEADER));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed.getRootCause() == null ? failed : failed.getRootCause());
        }
    }

    private void first(
            RepeatableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus transaction)
            throws ServletException, IOException {
        chain.doFilter(request.request(), response);
        if (response.getStatus() >= 400) {
            transaction.setRollbackOnly();
            return;
        }
        firstAnswers.keep(
                request.endpoint(),
                request.id(),
                new Answer(
                        response.getStatus(),
                        response.getContentType(),
                        response.getHeader(HttpHeaders.LOCATION),
                        request.seal().seal(response.getContentAsByteArray())));
    }

    private static void repeat(RepeatableRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.getOutputStream().write(request.seal().open(answer.body()));
        }
    }
}
