package io.scalewell.backend.file;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which files something still names, so that those are not removed. Found by Spring; called within the organization's scope. */
public interface FileUsers {

    /** Those of the candidates that are named; one too many does no harm, one too few loses a file. */
    Set<UUID> named(Collection<UUID> candidates);
}
