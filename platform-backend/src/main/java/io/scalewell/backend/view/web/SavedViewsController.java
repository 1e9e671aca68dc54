package io.scalewell.backend.view.web;

import io.scalewell.shared.view.SavedView;
import io.scalewell.shared.view.SavedViewId;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/views")
class SavedViewsController {

    private final SavedViews views;

    SavedViewsController(SavedViews views) {
        this.views = views;
    }

    @Operation(summary = "The caller's views of a screen, then those that others share")
    @GetMapping
    ViewsResponse list(@RequestParam ViewScreen screen) {
        return new ViewsResponse(views.list(screen));
    }

    @Operation(summary = "Keep the query of a screen's address under a name; the caller's own of that name is replaced")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedView save(@RequestBody ViewRequest wish) {
        return views.save(wish.screen(), wish.name(), wish.query(), wish.shared());
    }

    @Operation(summary = "Forget one of the caller's own views")
    @DeleteMapping("/{view}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable SavedViewId view) {
        views.remove(view);
    }

    @Operation(summary = "Begin with a view when the address says nothing, or do so no longer")
    @PutMapping("/{view}/preferred")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(@PathVariable SavedViewId view, @RequestBody PreferredRequest wish) {
        views.prefer(view, wish.preferred());
    }

    record ViewRequest(ViewScreen screen, String name, String query, boolean shared) {}

    record PreferredRequest(boolean preferred) {}

    record ViewsResponse(List<SavedView> items) {}
}
