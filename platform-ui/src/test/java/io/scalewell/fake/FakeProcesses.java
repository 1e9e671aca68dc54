package io.scalewell.fake;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ImportedProcess;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@link Processes} in memory; import understands one step per line. */
public final class FakeProcesses implements Processes {

    private final FakeWorld world;

    public FakeProcesses(FakeWorld world) {
        this.world = world;
    }

    @Override
    public ProcessDetail create(ProcessDefinition definition) {
        synchronized (world) {
            world.enter();
            if (definition.name().isBlank()) {
                throw new Invalid("/name", "A process needs a name.");
            }
            var key = definition.key() == null ? freeKey(definition.name()) : ProcessKey.of(definition.key());
            if (world.processes.containsKey(key)) {
                throw new Invalid("/key", "The key " + key + " is taken.");
            }
            var owned =
                    definition.owner() == null ? definition.withOwner(world.me().email()) : definition;
            var process = new FakeProcess(world, key, owned);
            world.processes.put(key, process);
            return process.detail();
        }
    }

    private ProcessKey freeKey(String name) {
        var letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XX";
        for (int length = 3; ; length++) {
            var base = length <= Math.min(letters.length(), 10)
                    ? letters.substring(0, length)
                    : letters.charAt(0) + "P" + length;
            if (!world.processes.containsKey(ProcessKey.of(base))) {
                return ProcessKey.of(base);
            }
        }
    }

    @Override
    public ImportedProcess importFrom(ImportFormat format, byte[] content, Locale reader) {
        synchronized (world) {
            world.enter();
            var lines = new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.isEmpty()) {
                throw new Invalid("", "There is no step in this text.");
            }
            var name = lines.getFirst().replaceFirst("^#+\\s*", "");
            var steps = new ArrayList<Step>();
            var warnings = new ArrayList<Message>();
            for (var line : lines.subList(1, lines.size())) {
                if (line.startsWith("!")) {
                    warnings.add(Message.verbatim("Not understood: " + line));
                } else {
                    steps.add(Step.task(
                            "step-" + (steps.size() + 1), line.replaceFirst("^[-*0-9.\\s]+(\\[ ?\\])?\\s*", "")));
                }
            }
            var definition = ProcessDefinition.named(name).withStages(List.of(new Stage("Steps", false, steps)));
            return new ImportedProcess(create(definition), warnings);
        }
    }

    @Override
    public Page<ProcessSummary> list(ProcessFilter filter, PageRequest page) {
        synchronized (world) {
            world.enter();
            var all = world.processes.values().stream()
                    .map(FakeProcess::summary)
                    .filter(row -> matches(row, filter))
                    .sorted(Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT)))
                    .toList();
            return Pages.of(all, page);
        }
    }

    private static boolean matches(ProcessSummary row, ProcessFilter filter) {
        var text = filter.text() == null ? "" : filter.text().toLowerCase(Locale.ROOT);
        var words = (row.name() + " " + row.key() + " " + row.tags()).toLowerCase(Locale.ROOT);
        return words.contains(text)
                && (filter.state() == null || filter.state() == row.state())
                && (filter.owner() == null || filter.owner().equals(row.owner()))
                && (filter.department() == null || filter.department().equals(row.department()));
    }

    @Override
    public ProcessDetail get(ProcessKey key) {
        synchronized (world) {
            world.enter();
            return find(key).detail();
        }
    }

    FakeProcess find(ProcessKey key) {
        var process = world.processes.get(key);
        if (process == null) {
            throw new NotFound("process " + key);
        }
        return process;
    }

    @Override
    public ProcessDetail replaceDraft(ProcessKey key, ProcessDefinition definition, long expectedRevision) {
        synchronized (world) {
            world.enter();
            var process = find(key);
            if (process.revision != expectedRevision) {
                throw new EditConflict("Somebody changed this draft.", process.detail(), definition);
            }
            process.draft = definition.withKey(key.value());
            process.revision++;
            process.changedAt = world.now();
            FakePublications.voidOpen(process);
            return process.detail();
        }
    }

    @Override
    public List<InputError> problems(ProcessKey key) {
        synchronized (world) {
            world.enter();
            var draft = find(key).draft;
            var problems = new ArrayList<InputError>();
            if (draft.steps().isEmpty()) {
                problems.add(new InputError("/stages", "There is no step yet."));
            }
            for (int s = 0; s < draft.stages().size(); s++) {
                var steps = draft.stages().get(s).steps();
                for (int i = 0; i < steps.size(); i++) {
                    if (steps.get(i).title().isBlank()) {
                        problems.add(
                                new InputError("/stages/" + s + "/steps/" + i + "/title", "This step has no title."));
                    }
                }
            }
            return problems;
        }
    }

    /** Every automation is off. */
    @Override
    public List<InputError> warnings(ProcessKey key) {
        synchronized (world) {
            world.enter();
            var draft = find(key).draft;
            var warnings = new ArrayList<InputError>();
            for (int s = 0; s < draft.stages().size(); s++) {
                var steps = draft.stages().get(s).steps();
                for (int i = 0; i < steps.size(); i++) {
                    if (steps.get(i).automation() != null) {
                        warnings.add(new InputError(
                                "/stages/" + s + "/steps/" + i + "/automation",
                                Message.of(
                                        "publish.automation.off", steps.get(i).automation())));
                    }
                }
            }
            return warnings;
        }
    }

    @Override
    public ProcessVersion publish(ProcessKey key, Publication publication) {
        synchronized (world) {
            world.enter();
            var process = find(key);
            if (isRegulated(process)) {
                throw new NotAllowedNow("A second person has to agree.", List.of("request-publication"));
            }
            return freeze(process, publication, world.me().name(), null);
        }
    }

    static boolean isRegulated(FakeProcess process) {
        return process.draft.regulated()
                || process.versions.stream()
                        .skip(Math.max(0, process.versions.size() - 1))
                        .anyMatch(version -> version.definition().regulated());
    }

    ProcessVersion freeze(FakeProcess process, Publication publication, String author, @Nullable String approver) {
        synchronized (world) {
            var key = process.key;
            var problems = problems(key);
            if (!problems.isEmpty()) {
                throw new Invalid("The draft cannot be published yet.", problems);
            }
            int number = process.versions.size() + 1;
            if (number > 1 && publication.verdict() == null) {
                throw new Invalid("/verdict", "Name the metric that this change should move.");
            }
            var note = publication.changeNote() == null ? "" : publication.changeNote();
            var version = new ProcessVersion(
                    key, number, process.draft, note, publication.verdict(), author, approver, world.now());
            process.versions.add(version);
            return version;
        }
    }

    @Override
    public List<VersionSummary> versions(ProcessKey key) {
        synchronized (world) {
            world.enter();
            return find(key).versions.reversed().stream()
                    .map(version -> new VersionSummary(
                            version.number(),
                            version.changeNote(),
                            version.verdict(),
                            version.author(),
                            version.approvedBy(),
                            version.publishedAt(),
                            runsOf(version)))
                    .toList();
        }
    }

    private long runsOf(ProcessVersion version) {
        return world.runs.values().stream()
                .filter(run -> run.process.equals(version.process()) && run.version == version.number())
                .count();
    }

    @Override
    public ProcessVersion version(ProcessKey key, int number) {
        synchronized (world) {
            world.enter();
            return find(key).versions.stream()
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("version " + number));
        }
    }

    @Override
    public ProcessDetail restore(ProcessKey key, int number) {
        synchronized (world) {
            return replaceDraft(key, version(key, number).definition(), find(key).revision);
        }
    }

    @Override
    public ProcessDetail retire(ProcessKey key) {
        return retired(key, true);
    }

    @Override
    public ProcessDetail revive(ProcessKey key) {
        return retired(key, false);
    }

    private ProcessDetail retired(ProcessKey key, boolean retired) {
        synchronized (world) {
            world.enter();
            var process = find(key);
            process.retired = retired;
            return process.detail();
        }
    }

    @Override
    public ExportedFile export(ProcessKey key, int version, ExportFormat format, Locale reader) {
        var text = "# " + get(key).summary().name() + "\n";
        return new ExportedFile(key + "." + format.ending(), format.mediaType(), text.getBytes(StandardCharsets.UTF_8));
    }
}
