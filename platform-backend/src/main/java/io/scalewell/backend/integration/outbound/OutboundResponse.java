package io.scalewell.backend.integration.outbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a call, whatever its status.
 *
 * @param url the address that answered, after redirects
 * @param body the first bytes, at most 1 MiB
 * @param truncated whether there was more
 * @param millis how long everything took
 */
public record OutboundResponse(
        int status, URI url, List<OutboundHeader> headers, byte[] body, boolean truncated, long millis) {

    public OutboundResponse {
        headers = List.copyOf(headers);
    }

    /** The first header of that name, in any case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(OutboundHeader::value)
                .findFirst();
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body read as UTF-8, with whatever is not UTF-8 replaced. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
