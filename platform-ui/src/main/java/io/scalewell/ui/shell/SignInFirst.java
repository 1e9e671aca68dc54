package io.scalewell.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not signed in to the sign-in page, which leads back to what was asked for. */
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        String target = "/login";
        if (HttpMethod.GET.matches(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            target += "?next=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        }
        response.sendRedirect(target);
    }
}
