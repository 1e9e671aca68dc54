package io.scalewell.backend.process.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.LargeBody;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes")
class AttachmentsController {

    private final Processes processes;
    private final StoredFiles files;

    AttachmentsController(Processes processes, StoredFiles files) {
        this.processes = processes;
        this.files = files;
    }

    @Operation(
            summary =
                    "Store a file of at most 10 MiB for a step; put what is answered among the step's attachments within"
                            + " seven days. The body is the content, the media type is found out from it")
    @LargeBody
    @PostMapping(path = "/{process}/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Attachment> store(@PathVariable ProcessKey process, @RequestParam String name, InputStream body)
            throws IOException {
        processes.get(process);
        Attachment stored = files.storeForProcess(name, body);
        return Answers.created("/api/v1/files/" + stored.id(), stored);
    }
}
