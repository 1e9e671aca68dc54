package io.scalewell.backend.search;

import io.scalewell.backend.process.ProcessSearchQuery;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.search.SearchHit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Processes as the library finds them, behind the one whose key was typed. */
@Component
class FoundProcesses {

    private final ProcessSearchQuery query;
    private final Library library;

    FoundProcesses(ProcessSearchQuery query, Library library) {
        this.query = query;
        this.library = library;
    }

    List<SearchHit> named(String text, int most) {
        return Stream.concat(TypedKey.process(text).flatMap(query::find).stream(), query.named(text, most).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    List<SearchHit> spelledLike(String text, int most) {
        String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return library.list(LibraryFilter.ofText(words), LibrarySort.BEST, new PageRequest(most, null)).items().stream()
                .map(FoundProcesses::hit)
                .toList();
    }

    private static SearchHit hit(LibraryEntry entry) {
        var process = entry.process();
        return ProcessSearchQuery.hit(
                process.key(),
                process.name(),
                process.department(),
                process.state().name());
    }
}
