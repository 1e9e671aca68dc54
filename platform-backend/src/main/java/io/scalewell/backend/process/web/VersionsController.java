package io.scalewell.backend.process.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.publication.Outcome;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Publications;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes/{process}/versions")
class VersionsController {

    private final Processes processes;
    private final Publications publications;
    private final Comparisons comparisons;

    VersionsController(Processes processes, Publications publications, Comparisons comparisons) {
        this.processes = processes;
        this.publications = publications;
        this.comparisons = comparisons;
    }

    @Operation(
            summary = "Publish the draft; from the second version on with the metric that it should move. "
                    + "Where the process is regulated, ask a second person to agree")
    @ApiResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = VersionResponse.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Regulated: a second person has to agree",
            content = @Content(schema = @Schema(implementation = PublicationRequest.class)))
    @PostMapping
    ResponseEntity<?> publish(
            @PathVariable ProcessKey process, @RequestBody(required = false) @Nullable PublicationWish wish) {
        PublicationWish said = wish == null ? new PublicationWish(null, null, List.of(), null) : wish;
        Publication publication =
                new Publication(said.changeNote(), said.verdict(), Addressees.of(said.acknowledge()), said.number());
        return switch (publications.publish(process, publication)) {
            case Outcome.Published(var version) ->
                Answers.created(
                        "/api/v1/processes/" + process + "/versions/" + version.number(), VersionResponse.of(version));
            case Outcome.Requested(var request) ->
                ResponseEntity.status(HttpStatus.ACCEPTED)
                        .location(URI.create("/api/v1/publication-requests/" + request.id()))
                        .body(request);
        };
    }

    @Operation(summary = "The versions, the newest first")
    @GetMapping
    Page<VersionSummary> list(@PathVariable ProcessKey process, PageRequest page) {
        return Pages.cut(processes.versions(process), page, VersionSummary::number);
    }

    @Operation(summary = "One version")
    @GetMapping("/{number}")
    VersionResponse get(@PathVariable ProcessKey process, @PathVariable int number) {
        return VersionResponse.of(processes.version(process, number));
    }

    @Operation(summary = "What changed from one version to another; 0 is the draft")
    @GetMapping("/{number}/diff/{other}")
    DiffResponse compare(
            @PathVariable ProcessKey process, @PathVariable int number, @PathVariable int other, Locale reader) {
        return DiffResponse.of(comparisons.compare(process, number, other, reader));
    }

    @Operation(summary = "Make an old version the draft")
    @PostMapping("/{number}/restore")
    ResponseEntity<ProcessResponse> restore(@PathVariable ProcessKey process, @PathVariable int number) {
        ProcessDetail detail = processes.restore(process, number);
        return Answers.revision(detail.draftRevision(), ProcessResponse.of(detail));
    }

    /**
     * @param acknowledge who is asked to acknowledge: texts, or objects with a member, a team or a role
     * @param number the number that the version is to get, so that two people do not publish one draft twice
     */
    record PublicationWish(
            @Nullable String changeNote,
            @Nullable Verdict verdict,
            List<Object> acknowledge,
            @Nullable Integer number) {}
}
