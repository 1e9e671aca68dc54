package io.scalewell.backend.file.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.LargeBody;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.file.StoredFile;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.process.Attachment;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/files")
class FilesController {

    private final StoredFiles files;

    FilesController(StoredFiles files) {
        this.files = files;
    }

    @Operation(
            summary =
                    "Store a file of at most 10 MiB for a field of a run; it is removed when no run has it after seven"
                            + " days. The body is the content, the media type is found out from it")
    @LargeBody
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Attachment> store(@RequestParam String name, InputStream body) throws IOException {
        Attachment stored = files.storeForRun(name, body);
        return Answers.created("/api/v1/files/" + stored.id(), stored);
    }

    @Operation(summary = "The content of a stored file, to be saved")
    @GetMapping(path = "/{file}", produces = MediaType.ALL_VALUE)
    ResponseEntity<InputStreamResource> get(@PathVariable FileId file) {
        StoredFile found = files.open(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.about().mediaType()))
                .contentLength(found.about().size())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(found.about().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(found.content()));
    }
}
