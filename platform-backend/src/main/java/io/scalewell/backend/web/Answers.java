package io.scalewell.backend.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** The answers that carry a header besides their body. */
public final class Answers {

    private Answers() {}

    /** 201 with the address of what was made, such as {@code /api/v1/processes/ONB}. */
    public static <T> ResponseEntity<T> created(String location, T body) {
        return ResponseEntity.created(URI.create(location)).body(body);
    }

    /** 200 with the revision as its {@code ETag}. */
    public static <T> ResponseEntity<T> revision(long revision, T body) {
        return ResponseEntity.ok().eTag(IfMatch.tag(revision)).body(body);
    }

    /** 201 with address and revision. */
    public static <T> ResponseEntity<T> created(String location, long revision, T body) {
        return ResponseEntity.created(URI.create(location))
                .eTag(IfMatch.tag(revision))
                .body(body);
    }
}
