package io.scalewell.backend.insight;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.history.CompletedRun;
import io.scalewell.backend.run.history.Round;
import io.scalewell.backend.run.history.RunHistory;
import io.scalewell.backend.run.history.RunSelection;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what happened in the runs of a process. */
@Component
class RunHistories {

    private final PublishedProcesses published;
    private final Processes processes;
    private final RunHistory runs;
    private final Members members;

    RunHistories(PublishedProcesses published, Processes processes, RunHistory runs, Members members) {
        this.published = published;
        this.processes = processes;
        this.runs = runs;
        this.members = members;
    }

    UUID id(ProcessKey key) {
        return published.findId(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
    }

    History of(ProcessKey key, Selection selection) {
        RunSelection selected = new RunSelection(id(key), selection.from(), selection.to(), selection.version());
        List<CompletedRun> completed = runs.completed(selected);
        Map<UUID, Integer> positions = new HashMap<>();
        completed.forEach(run -> positions.put(run.id(), positions.size()));
        return new History(
                completed.stream().map(RunHistories::facts).toList(),
                passes(runs.rounds(selected), positions),
                titles(processes.get(key), selected.process()),
                runs.openTasks(selected.process()),
                runs.running(selected.process()),
                onTime(runs.punctuality(selected)));
    }

    private static CaseFacts facts(CompletedRun run) {
        return new CaseFacts(
                run.key(),
                run.requestedAt() == null ? run.startedAt() : run.requestedAt(),
                run.startedAt(),
                run.completedAt(),
                run.version());
    }

    private List<Pass> passes(List<Round> rounds, Map<UUID, Integer> positions) {
        Map<UUID, String> names = members.list().stream()
                .collect(Collectors.toMap(member -> member.id().value(), Member::name));
        return rounds.stream()
                .filter(round -> positions.containsKey(round.run()))
                .map(round -> pass(round, Objects.requireNonNull(positions.get(round.run())), names))
                .toList();
    }

    private static Pass pass(Round round, int caseIndex, Map<UUID, String> names) {
        Duration span = Duration.between(round.startedAt(), round.completedAt());
        return new Pass(
                caseIndex,
                round.step(),
                round.readyAt(),
                round.startedAt(),
                round.completedAt(),
                round.touch(),
                round.blocked(),
                !round.touch().plus(round.blocked()).equals(span),
                round.member() == null ? null : names.get(round.member()),
                round.rejected());
    }

    /** Of the steps, and of what people have added to runs. */
    private Map<String, String> titles(ProcessDetail process, UUID id) {
        ProcessDefinition definition = process.published() == null
                ? process.draft()
                : process.published().definition();
        Map<String, String> titles = new HashMap<>(runs.addedTitles(id));
        definition.steps().forEach(step -> titles.put(step.key(), step.title()));
        return titles;
    }

    private static @Nullable Double onTime(RunHistory.Punctuality punctuality) {
        return punctuality.due() == 0 ? null : (double) punctuality.kept() / punctuality.due();
    }
}
