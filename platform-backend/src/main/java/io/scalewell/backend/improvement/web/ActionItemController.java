package io.scalewell.backend.improvement.web;

import io.scalewell.backend.web.Pages;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.ActionItemId;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that came out of reviews. */
@RestController
@RequestMapping("/api/v1/action-items")
class ActionItemController {

    private final ActionItems actionItems;

    ActionItemController(ActionItems actionItems) {
        this.actionItems = actionItems;
    }

    /** Those that are open, by due date; {@code assignee=me} for the caller's own. */
    @GetMapping
    Page<ActionItem> open(@RequestParam(required = false) @Nullable Whose assignee, PageRequest page) {
        return Pages.cut(assignee == Whose.ME ? actionItems.mine() : actionItems.open(), page, ActionItem::id);
    }

    @PostMapping("/{id}/complete")
    ActionItem complete(@PathVariable ActionItemId id) {
        return actionItems.complete(id);
    }

    @PostMapping("/{id}/reopen")
    ActionItem reopen(@PathVariable ActionItemId id) {
        return actionItems.reopen(id);
    }

    /** Whose items. */
    enum Whose {
        ME
    }
}
