package io.scalewell.fake;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.DueDates;
import io.scalewell.shared.process.DueExample;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Days are days of the wall calendar; hours are passed over. */
public final class FakeDueDates implements DueDates {

    private static final Pattern RULE = Pattern.compile("P(?:T?(\\d+)[DHM]) after (\\S+)");

    private final FakeWorld world;

    FakeDueDates(FakeWorld world) {
        this.world = world;
    }

    @Override
    public DueExample example(String rule) {
        var match = RULE.matcher(rule);
        if (!match.matches()) {
            throw new Invalid("/due", "Expected a number.");
        }
        var morning = LocalDate.ofInstant(world.now(), world.zone).atTime(LocalTime.of(9, 0));
        var due = morning.plusDays(Integer.parseInt(match.group(1)));
        return new DueExample(
                match.group(2),
                morning.atZone(world.zone).toInstant(),
                due.atZone(world.zone).toInstant());
    }
}
