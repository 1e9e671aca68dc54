package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.run.Nudge;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds those who have a task that somebody waits for it. */
@Component
class Nudging {

    private final NudgeRepository nudges;
    private final TaskHolders holders;
    private final PeopleQuery people;
    private final RunFacts facts;
    private final DatabaseClock clock;

    Nudging(NudgeRepository nudges, TaskHolders holders, PeopleQuery people, RunFacts facts, DatabaseClock clock) {
        this.nudges = nudges;
        this.holders = holders;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    Nudge send(MemberId sender, TaskOfRun of) {
        List<MemberId> concerned = holders.of(of.task()).stream()
                .filter(member -> !member.equals(sender))
                .limit(TaskHolders.MOST)
                .toList();
        if (concerned.isEmpty()) {
            throw new NotAllowedNow(Message.of("run.nobody-to-nudge"), List.of());
        }
        Instant now = clock.now();
        if (!nudges.put(sender, of.task().id(), now)) {
            throw new NotAllowedNow(Message.of("run.nudged"), List.of());
        }
        Map<MemberId, String> names = people.names(
                Stream.concat(concerned.stream(), Stream.of(sender)).toList());
        facts.append(
                of.run(),
                EventType.TASK_NUDGED,
                of.task(),
                Map.of(
                        "runName", of.run().name(),
                        "title", of.task().place().step().title(),
                        "sender", names.getOrDefault(sender, ""),
                        "members", concerned.stream().map(MemberId::toString).toList()));
        return new Nudge(
                concerned.stream().map(names::get).filter(Objects::nonNull).toList(), now.plus(NudgeRepository.PAUSE));
    }
}
