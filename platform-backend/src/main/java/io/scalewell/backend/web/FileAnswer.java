package io.scalewell.backend.web;

import io.scalewell.shared.process.ExportedFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file to keep, not to show: a picture that somebody else wrote titles into is not opened as a page of ours. */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(ExportedFile file) {
        MediaType type = MediaType.parseMediaType(file.mediaType());
        String disposition =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file.content());
    }
}
