package io.scalewell.shared.run;

import java.util.List;

/**
 * Who has reacted to a comment in one way.
 *
 * @param names of those who have, the first one first; never empty
 * @param mine whether the caller is one of them
 */
public record CommentReaction(Reaction reaction, List<String> names, boolean mine) {

    public CommentReaction {
        names = List.copyOf(names);
    }
}
