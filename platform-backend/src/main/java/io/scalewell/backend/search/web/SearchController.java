package io.scalewell.backend.search.web;

import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchResult;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @Operation(
            summary =
                    "Find processes, runs, open tasks, comments and people by any of their words or by their key, the best of"
                            + " each kind; names may be misspelled")
    @GetMapping("/api/v1/search")
    SearchResult find(@RequestParam String q, @RequestParam(defaultValue = "" + Search.USUAL) int limit) {
        return search.find(q, limit);
    }
}
