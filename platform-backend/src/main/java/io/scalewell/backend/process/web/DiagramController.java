package io.scalewell.backend.process.web;

import io.scalewell.backend.web.FileAnswer;
import io.scalewell.shared.process.DiagramFormat;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.ProcessKey;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes/{process}/diagram")
class DiagramController {

    private final ProcessDiagrams diagrams;
    private final NewestVersion newest;

    DiagramController(ProcessDiagrams diagrams, NewestVersion newest) {
        this.diagrams = diagrams;
        this.newest = newest;
    }

    @Operation(
            summary =
                    "Where everything lies on the picture of a process, in pixels; of the newest version, or of the draft"
                            + " for 0 and while there is none")
    @GetMapping
    ProcessDiagram diagram(
            @PathVariable ProcessKey process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean lanes,
            @RequestParam(defaultValue = "right") ProcessDiagram.Direction direction,
            Locale reader) {
        return diagrams.diagram(
                process, newest.or(process, version), new ProcessDiagram.Options(lanes, direction, reader));
    }

    @Operation(summary = "The picture of a process as a file in SVG, PNG or PDF")
    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @PathVariable ProcessKey process,
            @RequestParam DiagramFormat format,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean lanes,
            @RequestParam(defaultValue = "right") ProcessDiagram.Direction direction,
            Locale reader) {
        ProcessDiagram.Options options = new ProcessDiagram.Options(lanes, direction, reader);
        return FileAnswer.of(diagrams.export(process, newest.or(process, version), format, options));
    }
}
