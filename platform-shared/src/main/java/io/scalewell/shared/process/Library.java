package io.scalewell.shared.process;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;

/** The processes of an organization, as people look for them. For every member. */
public interface Library {

    int MOST_PINNED = 7;

    /**
     * Finds processes. A text is looked for in name, key, tags, department, purpose, and in titles and instructions of the steps of
     * the newest version (of the draft while there is none), by stems in English and German and by beginnings of words. Where nothing
     * has the words, what is spelled like them is found instead.
     */
    Page<LibraryEntry> list(LibraryFilter filter, LibrarySort sort, PageRequest page);

    /** Those of the caller's favourites that are not retired, by name: at most {@value #MOST_PINNED}, to be at hand on every screen. */
    List<LibraryEntry> pinned();

    /** By what the library can be narrowed. */
    LibraryChoices choices();

    /** Marks a process as one of the caller's favourites, or no longer; doing it twice is the same as once. */
    void favour(ProcessKey process, boolean favourite);
}
