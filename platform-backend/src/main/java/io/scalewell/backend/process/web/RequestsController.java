package io.scalewell.backend.process.web;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.RequestId;
import io.scalewell.shared.process.publication.RequestState;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of regulated processes that wait for a second person. */
@RestController
@RequestMapping("/api/v1/publication-requests")
class RequestsController {

    private final Publications publications;

    RequestsController(Publications publications) {
        this.publications = publications;
    }

    @Operation(summary = "Requests to publish regulated processes, the newest first")
    @GetMapping
    Page<PublicationRequest> list(
            @RequestParam(required = false) @Nullable ProcessKey process,
            @RequestParam(required = false) @Nullable RequestState state,
            PageRequest page) {
        return publications.requests(process, state, page);
    }

    @Operation(summary = "One request to publish")
    @GetMapping("/{id}")
    PublicationRequest get(@PathVariable RequestId id) {
        return publications.request(id);
    }

    @Operation(summary = "Agree, which publishes; not for who asked or changed the draft last")
    @PostMapping("/{id}/approve")
    PublicationRequest approve(@PathVariable RequestId id) {
        return publications.approve(id);
    }

    @Operation(summary = "Disagree, with a reason")
    @PostMapping("/{id}/reject")
    PublicationRequest reject(@PathVariable RequestId id, @RequestBody Rejection rejection) {
        return publications.reject(id, rejection.reason());
    }

    @Operation(summary = "Take one's own request back")
    @PostMapping("/{id}/withdraw")
    PublicationRequest withdraw(@PathVariable RequestId id) {
        return publications.withdraw(id);
    }

    record Rejection(String reason) {}
}
