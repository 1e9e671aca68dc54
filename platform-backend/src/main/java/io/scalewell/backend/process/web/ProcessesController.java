package io.scalewell.backend.process.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.IfMatch;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessReviews;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.publication.Affected;
import io.scalewell.shared.process.publication.Publications;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes")
class ProcessesController {

    private final Processes processes;
    private final Publications publications;
    private final ProcessReviews reviews;

    ProcessesController(Processes processes, Publications publications, ProcessReviews reviews) {
        this.processes = processes;
        this.publications = publications;
        this.reviews = reviews;
    }

    @Operation(summary = "Create a process with a draft; without a key one is made from the name")
    @PostMapping
    ResponseEntity<ProcessResponse> create(@RequestBody ProcessDefinition definition) {
        ProcessDetail detail = processes.create(definition);
        return Answers.created(
                "/api/v1/processes/" + detail.summary().key(), detail.draftRevision(), ProcessResponse.of(detail));
    }

    @Operation(summary = "Processes by name; with a text those that the library finds by it, what fits best first")
    @GetMapping
    Page<ProcessSummary> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable ProcessState state,
            @RequestParam(required = false) @Nullable MemberId owner,
            @RequestParam(required = false) @Nullable String department,
            PageRequest page) {
        return processes.list(new ProcessFilter(text, state, owner, department), page);
    }

    @Operation(summary = "One process with its draft, whose revision is the ETag, and its newest version")
    @GetMapping("/{process}")
    ResponseEntity<ProcessResponse> get(@PathVariable ProcessKey process) {
        return answer(processes.get(process));
    }

    @Operation(summary = "Replace the draft; with If-Match only when nobody changed it meanwhile")
    @PutMapping("/{process}/draft")
    ResponseEntity<ProcessResponse> replaceDraft(
            @PathVariable ProcessKey process, @RequestBody ProcessDefinition definition, IfMatch expected) {
        long revision = expected.orElse(() -> processes.get(process).draftRevision());
        return answer(processes.replaceDraft(process, definition, revision));
    }

    @Operation(
            summary =
                    "What stands in the way of publishing the draft, and warnings that do not: automations that are off")
    @GetMapping("/{process}/problems")
    ProblemsResponse problems(@PathVariable ProcessKey process) {
        return new ProblemsResponse(processes.problems(process), processes.warnings(process));
    }

    @Operation(summary = "Whom publishing the draft would affect, and whether a second person has to agree")
    @GetMapping("/{process}/affected")
    Affected affected(@PathVariable ProcessKey process) {
        return publications.affected(process);
    }

    @Operation(summary = "Say that the published version is still right; its review interval begins again")
    @PostMapping("/{process}/review")
    ResponseEntity<ProcessResponse> review(@PathVariable ProcessKey process) {
        return answer(reviews.confirm(process));
    }

    @Operation(summary = "Let nobody start it any more; its history stays")
    @PostMapping("/{process}/retire")
    ResponseEntity<ProcessResponse> retire(@PathVariable ProcessKey process) {
        return answer(processes.retire(process));
    }

    @Operation(summary = "Take it into use again")
    @PostMapping("/{process}/revive")
    ResponseEntity<ProcessResponse> revive(@PathVariable ProcessKey process) {
        return answer(processes.revive(process));
    }

    private static ResponseEntity<ProcessResponse> answer(ProcessDetail detail) {
        return Answers.revision(detail.draftRevision(), ProcessResponse.of(detail));
    }

    record ProblemsResponse(List<InputError> errors, List<InputError> warnings) {}
}
