package io.scalewell.shared.search;

/** Finds anything of an organization by what somebody remembers of it. Finds only what the caller may open. */
public interface Search {

    int LONGEST_TEXT = 200;

    /** How many of each kind are usual. */
    int USUAL = 5;

    int MOST = 20;

    /**
     * Finds processes, runs, open tasks, comments and active members. What has the typed key comes first: {@code ONB-42}, or
     * {@code ONB} with the newest of its runs. All words have to be found, in any order; those of processes and comments by stems in
     * English and German too. Where nothing has the words, processes, runs and people are found that are spelled like them. A text
     * without a letter or digit finds nothing.
     *
     * @param text at most {@value #LONGEST_TEXT} characters
     * @param limit how many of each kind, 1 to {@value #MOST}
     */
    SearchResult find(String text, int limit);
}
