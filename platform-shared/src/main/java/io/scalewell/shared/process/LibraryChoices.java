package io.scalewell.shared.process;

import io.scalewell.shared.identity.MemberId;
import java.util.List;

/**
 * What there is to narrow the library by.
 *
 * @param departments that processes name, by name
 * @param tags the most used ones, by name
 * @param owners of processes, by name
 */
public record LibraryChoices(List<String> departments, List<String> tags, List<Owner> owners) {

    public LibraryChoices {
        departments = List.copyOf(departments);
        tags = List.copyOf(tags);
        owners = List.copyOf(owners);
    }

    /** Somebody who owns a process. */
    public record Owner(MemberId id, String name) {}
}
