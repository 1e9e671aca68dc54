package io.scalewell.backend.identity;

import io.scalewell.shared.identity.MemberId;
import java.util.Set;

/**
 * Hears of members who may belong to more than before: new ones, those with another role, those of a changed team. Implemented by
 * what lies higher; called in the transaction of the change, within the organization's scope.
 */
public interface NewcomerListener {

    /** @param members all of them, also those for whom nothing has changed */
    void joined(Set<MemberId> members);
}
