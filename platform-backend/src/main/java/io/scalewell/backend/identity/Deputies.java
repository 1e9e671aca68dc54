package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.OfTransaction;
import io.scalewell.shared.identity.AbsenceId;
import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is away now and who stands in. One query in a transaction at most, and none before somebody asks. */
@Component
public class Deputies {

    private final AbsenceRepository absences;
    private final OfTransaction<Map<MemberId, Away>> known = new OfTransaction<>();

    Deputies(AbsenceRepository absences) {
        this.absences = absences;
    }

    /**
     * A member who is away.
     *
     * @param until the last day
     * @param deputy null when nobody stands in
     */
    public record Away(LocalDate until, @Nullable MemberId deputy) {}

    /** Empty for a member who is there. Whose deputy is away as well has the deputy of that one, unless they go round in a circle. */
    public Optional<Away> of(MemberId member) {
        Map<MemberId, Away> away = away();
        Away own = away.get(member);
        if (own == null) {
            return Optional.empty();
        }
        Set<MemberId> passed = new HashSet<>(Set.of(member));
        MemberId deputy = own.deputy();
        while (deputy != null && away.get(deputy) instanceof Away next) {
            deputy = passed.add(deputy) ? next.deputy() : null;
        }
        return Optional.of(new Away(own.until(), deputy));
    }

    /** For whom a member stands in now. */
    public Set<MemberId> representedBy(MemberId deputy) {
        return away().keySet().stream()
                .filter(member -> !member.equals(deputy))
                .filter(member ->
                        of(member).filter(away -> deputy.equals(away.deputy())).isPresent())
                .collect(Collectors.toSet());
    }

    /** The last days of those who are away. */
    public Map<MemberId, LocalDate> lastDays() {
        Map<MemberId, LocalDate> days = new LinkedHashMap<>();
        away().forEach((member, away) -> days.put(member, away.until()));
        return days;
    }

    /** When an absence begins and ends; empty when it was taken back. */
    public Optional<Times> times(AbsenceId id) {
        return absences.find(id).map(row -> new Times(row.absence().member(), row.startsAt(), row.endsAt()));
    }

    /** From when until when a member is away. */
    public record Times(MemberId member, Instant startsAt, Instant endsAt) {}

    private Map<MemberId, Away> away() {
        Map<MemberId, Away> present = known.find();
        if (present != null) {
            return present;
        }
        Map<MemberId, Away> read = absences.present();
        known.keep(read);
        return read;
    }
}
