package io.scalewell.backend.process.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.process.diff.Comparisons;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final Comparisons comparisons;

    VersionsController(Processes processes, Comparisons comparisons) {
        this.processes = processes;
        this.comparisons = comparisons;
    }

    @Operation(summary = "Publish the draft; from the second version on with the metric that it should move")
    @PostMapping
    ResponseEntity<VersionResponse> publish(
            @PathVariable ProcessKey process, @RequestBody(required = false) @Nullable PublicationRequest wish) {
        PublicationRequest said = wish == null ? new PublicationRequest(null, null, List.of()) : wish;
        if (!said.acknowledge().isEmpty()) {
            throw new Invalid("/acknowledge", "Members cannot be asked to acknowledge a version yet.");
        }
        ProcessVersion version = processes.publish(process, new Publication(said.changeNote(), said.verdict()));
        return Answers.created(
                "/api/v1/processes/" + process + "/versions/" + version.number(), VersionResponse.of(version));
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
    DiffResponse compare(@PathVariable ProcessKey process, @PathVariable int number, @PathVariable int other) {
        return DiffResponse.of(comparisons.compare(process, number, other));
    }

    @Operation(summary = "Make an old version the draft")
    @PostMapping("/{number}/restore")
    ResponseEntity<ProcessResponse> restore(@PathVariable ProcessKey process, @PathVariable int number) {
        ProcessDetail detail = processes.restore(process, number);
        return Answers.revision(detail.draftRevision(), ProcessResponse.of(detail));
    }

    record PublicationRequest(
            @Nullable String changeNote, @Nullable Verdict verdict, List<String> acknowledge) {}
}
