package io.scalewell.backend.improvement;

import static java.util.stream.Collectors.toMap;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The names of members, read once for a whole list. */
@Component
class PeopleNames {

    private final Members members;

    PeopleNames(Members members) {
        this.members = members;
    }

    Function<UUID, String> all() {
        Map<UUID, String> names =
                members.list().stream().collect(toMap(member -> member.id().value(), Member::name));
        return id -> names.getOrDefault(id, "");
    }
}
