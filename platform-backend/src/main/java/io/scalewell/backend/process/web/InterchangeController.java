package io.scalewell.backend.process.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.FileAnswer;
import io.scalewell.backend.web.LargeBody;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ImportedProcess;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes")
class InterchangeController {

    private static final String MARKDOWN = "text/markdown";
    private static final String CSV = "text/csv";

    private final Processes processes;
    private final NewestVersion newest;

    InterchangeController(Processes processes, NewestVersion newest) {
        this.processes = processes;
        this.newest = newest;
    }

    @Operation(summary = "Make a process of a checklist in Markdown; warnings name what was not understood")
    @LargeBody
    @PostMapping(path = "/import", consumes = MARKDOWN)
    ResponseEntity<ImportResponse> importMarkdown(@RequestBody byte[] text, Locale reader) {
        return imported(ImportFormat.MARKDOWN, text, reader);
    }

    @Operation(summary = "Make a process of a table of steps; warnings name what was not understood")
    @LargeBody
    @PostMapping(path = "/import", consumes = CSV)
    ResponseEntity<ImportResponse> importCsv(@RequestBody byte[] text, Locale reader) {
        return imported(ImportFormat.CSV, text, reader);
    }

    @Operation(summary = "Make a process of exported JSON")
    @LargeBody
    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResponse> importJson(@RequestBody byte[] content, Locale reader) {
        return imported(ImportFormat.JSON, content, reader);
    }

    @Operation(summary = "Make a process of text that was copied from a document or a spreadsheet")
    @LargeBody
    @PostMapping(path = "/import", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<ImportResponse> importText(@RequestBody byte[] text, Locale reader) {
        return imported(ImportFormat.TEXT, text, reader);
    }

    @Operation(
            summary =
                    "Make a process of a model in BPMN 2.0; warnings name what cannot be a checklist and is kept as a note,"
                            + " in the language of Accept-Language")
    @LargeBody
    @PostMapping(
            path = "/import",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    ResponseEntity<ImportResponse> importBpmn(@RequestBody byte[] file, Locale reader) {
        return imported(ImportFormat.BPMN, file, reader);
    }

    @Operation(summary = "Write a version as a file: the newest one, or the draft for 0 and while there is none")
    @GetMapping("/{process}/export")
    ResponseEntity<byte[]> export(
            @PathVariable ProcessKey process,
            @RequestParam ExportFormat format,
            @RequestParam(required = false) @Nullable Integer version,
            Locale reader) {
        return FileAnswer.of(processes.export(process, newest.or(process, version), format, reader));
    }

    private ResponseEntity<ImportResponse> imported(ImportFormat format, byte[] content, Locale reader) {
        ImportedProcess imported = processes.importFrom(format, content, reader);
        ImportResponse body = ImportResponse.of(imported);
        return Answers.created(
                "/api/v1/processes/" + body.key(), imported.process().draftRevision(), body);
    }
}
