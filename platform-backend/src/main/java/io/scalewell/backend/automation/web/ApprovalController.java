package io.scalewell.backend.automation.web;

import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.automation.ApprovalId;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions that automations ask for. */
@RestController
@RequestMapping("/api/v1/approvals")
class ApprovalController {

    private final Approvals approvals;

    ApprovalController(Approvals approvals) {
        this.approvals = approvals;
    }

    @GetMapping
    Page<Approval> list(@RequestParam(required = false) @Nullable ApprovalState state, PageRequest page) {
        return approvals.list(state, page);
    }

    @GetMapping("/{id}")
    Approval get(@PathVariable ApprovalId id) {
        return approvals.get(id);
    }

    @PostMapping("/{id}/approve")
    Approval approve(@PathVariable ApprovalId id, @RequestBody Decision decision) {
        return approvals.approve(id, decision.digest());
    }

    @PostMapping("/{id}/reject")
    Approval reject(@PathVariable ApprovalId id, @RequestBody Rejection rejection) {
        return approvals.reject(id, rejection.digest(), rejection.reason());
    }

    /** @param digest of what was shown: the decision is about exactly that */
    record Decision(String digest) {}

    record Rejection(String digest, String reason) {}
}
