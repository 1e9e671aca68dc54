package io.scalewell.ui.file;

import io.scalewell.shared.file.FileId;
import io.scalewell.shared.file.StoredFile;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.problem.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands stored files to signed-in members. Only pictures are shown by the browser, everything else is saved; nothing of a file is
 * ever run within the application's origin.
 */
@RestController
class FileDownloads {

    private final StoredFiles files;

    FileDownloads(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<InputStreamResource> get(@PathVariable String id) {
        try {
            return answer(files.open(FileId.of(id)));
        } catch (NotFound | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<InputStreamResource> answer(StoredFile file) {
        var disposition = (file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.about().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.about().mediaType()))
                .contentLength(file.about().size())
                // what an id leads to never changes
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .body(new InputStreamResource(file.content()));
    }
}
