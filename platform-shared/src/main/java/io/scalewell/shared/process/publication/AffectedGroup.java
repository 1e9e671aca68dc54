package io.scalewell.shared.process.publication;

import io.scalewell.shared.process.Assignee;
import java.util.List;

/**
 * Members whose work a new version changes, and why.
 *
 * @param through the member, team or role that has steps or owns the process
 * @param assigned false for a member who has no steps by the definition, but open work in runs
 * @param members their names
 */
public record AffectedGroup(Assignee through, boolean assigned, List<String> members) {

    public AffectedGroup {
        members = List.copyOf(members);
    }
}
