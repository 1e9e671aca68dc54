package io.scalewell.backend.process.web;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.ToRead;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who knows which version. */
@RestController
@RequestMapping("/api/v1")
class AcknowledgementsController {

    private final Acknowledgements acknowledgements;

    AcknowledgementsController(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    @Operation(summary = "The versions that the caller is asked to read and acknowledge")
    @GetMapping("/acknowledgements")
    ToReadResponse mine() {
        return new ToReadResponse(acknowledgements.mine());
    }

    @Operation(summary = "Who was told of a version, has read and acknowledged it")
    @GetMapping("/processes/{process}/versions/{number}/acknowledgements")
    Page<Reader> readers(@PathVariable ProcessKey process, @PathVariable int number, PageRequest page) {
        return acknowledgements.readers(process, number, page);
    }

    @Operation(summary = "Say that one knows a version")
    @PostMapping("/processes/{process}/versions/{number}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable ProcessKey process, @PathVariable int number) {
        acknowledgements.acknowledge(process, number);
    }

    @Operation(summary = "Remind those who were asked and have not acknowledged")
    @PostMapping("/processes/{process}/versions/{number}/remind")
    RemindedResponse remind(@PathVariable ProcessKey process, @PathVariable int number) {
        return new RemindedResponse(acknowledgements.remind(process, number));
    }

    record ToReadResponse(List<ToRead> items) {}

    record RemindedResponse(int reminded) {}
}
