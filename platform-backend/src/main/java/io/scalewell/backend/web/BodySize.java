package io.scalewell.backend.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Knows how large the body of an endpoint may be, once the endpoint is known and before anything is read. */
final class BodySize implements HandlerInterceptor {

    static final long USUAL = 1_048_576;
    static final long LARGE = 10 * USUAL;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        LimitedRequest limited = LimitedRequest.of(request);
        if (limited != null) {
            if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(LargeBody.class)) {
                limited.allow(LARGE);
            }
            limited.check(request.getContentLengthLong());
        }
        return true;
    }
}
