package io.scalewell.backend.process.web;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryChoices;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class LibraryController {

    private final Library library;

    LibraryController(Library library) {
        this.library = library;
    }

    @Operation(
            summary =
                    "Find processes by words of their names, tags, purposes and steps; what is misspelled is found as well,"
                            + " and what fits best comes first unless a sort says otherwise")
    @GetMapping("/library")
    Page<LibraryEntry> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable ProcessState state,
            @RequestParam(required = false) @Nullable MemberId owner,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(defaultValue = "false") boolean favourite,
            @RequestParam(defaultValue = "false") boolean stale,
            @RequestParam(defaultValue = "BEST") LibrarySort sort,
            PageRequest page) {
        return library.list(new LibraryFilter(text, state, owner, department, tag, favourite, stale), sort, page);
    }

    @Operation(summary = "The departments, tags and owners by which the library can be narrowed")
    @GetMapping("/library/choices")
    LibraryChoices choices() {
        return library.choices();
    }

    @Operation(summary = "Make a process one of the caller's favourites")
    @PutMapping("/processes/{process}/favourite")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void favour(@PathVariable ProcessKey process) {
        library.favour(process, true);
    }

    @Operation(summary = "Take a process out of the caller's favourites")
    @DeleteMapping("/processes/{process}/favourite")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable ProcessKey process) {
        library.favour(process, false);
    }
}
