package io.scalewell.fake;

import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.AbsenceId;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.NewAbsence;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Absences} in memory. */
public final class FakeAbsences implements Absences {

    private final FakeWorld world;
    private final List<Absence> all = new ArrayList<>();

    public FakeAbsences(FakeWorld world) {
        this.world = world;
    }

    @Override
    public List<Absence> list(@Nullable MemberId member) {
        synchronized (world) {
            return all.stream()
                    .filter(absence -> member == null || absence.member().equals(member))
                    .toList();
        }
    }

    @Override
    public Absence plan(MemberId member, NewAbsence wish) {
        synchronized (world) {
            world.enter();
            var absence = absence(new AbsenceId(UUID.randomUUID()), member, wish);
            all.add(absence);
            return absence;
        }
    }

    @Override
    public Absence change(AbsenceId id, NewAbsence wish) {
        synchronized (world) {
            world.enter();
            var before = all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            var absence = absence(id, before.member(), wish);
            all.set(all.indexOf(before), absence);
            return absence;
        }
    }

    @Override
    public void end(AbsenceId id) {
        synchronized (world) {
            world.enter();
            all.removeIf(each -> each.id().equals(id));
        }
    }

    private static Absence absence(AbsenceId id, MemberId member, NewAbsence wish) {
        return new Absence(id, member, wish.from(), wish.until(), wish.deputy(), wish.note(), false);
    }
}
