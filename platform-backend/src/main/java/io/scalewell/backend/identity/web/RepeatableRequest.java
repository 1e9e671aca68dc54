package io.scalewell.backend.identity.web;

import io.scalewell.backend.web.WholeRequest;
import io.scalewell.shared.identity.TokenId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/**
 * A request that its client may send again.
 *
 * @param request to hand on, with its body unread
 * @param endpoint what was called
 * @param id the client's name for the request; each token has its own
 * @param bodyHash of everything that tells it from another request
 * @param seal of the answer
 */
record RepeatableRequest(HttpServletRequest request, String endpoint, String id, byte[] bodyHash, SealedAnswer seal) {

    private static final int MAX_ENDPOINT = 200;

    static RepeatableRequest of(HttpServletRequest request, TokenId token, String key)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String endpoint = path.length() <= MAX_ENDPOINT ? path : path.substring(0, MAX_ENDPOINT);
        String id = token + ":" + key;
        SealedAnswer seal = new SealedAnswer(BearerFilter.secret(request).orElseThrow(), endpoint + "\n" + id);
        MessageDigest hash = sha256();
        add(hash, path);
        add(hash, Objects.requireNonNullElse(request.getQueryString(), ""));
        if (isMultipart(request)) {
            for (Part part : request.getParts()) {
                add(hash, part.getName() + "\n" + part.getSubmittedFileName());
                hash.update(part.getInputStream().readAllBytes());
            }
            return new RepeatableRequest(request, endpoint, id, hash.digest(), seal);
        }
        WholeRequest whole = WholeRequest.read(request);
        hash.update(whole.body());
        return new RepeatableRequest(whole, endpoint, id, hash.digest(), seal);
    }

    /** The container reads files by itself and keeps them; they cannot be handed on as a stream. */
    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    private static void add(MessageDigest hash, String text) {
        hash.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
