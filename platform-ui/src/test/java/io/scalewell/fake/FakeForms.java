package io.scalewell.fake;

import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.form.FormSender;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.form.PublicForm;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Forms} in memory; a run was sent when a test says so. */
public final class FakeForms implements Forms {

    private record Kept(FormDefinition definition, boolean open, long revision) {}

    private final FakeProcesses processes;
    private final Map<ProcessKey, Kept> forms = new HashMap<>();
    private final Map<RunKey, FormSender> senders = new HashMap<>();

    FakeForms(FakeProcesses processes) {
        this.processes = processes;
    }

    public void clear() {
        forms.clear();
        senders.clear();
    }

    public void sent(RunKey run, FormSender sender) {
        senders.put(run, sender);
    }

    @Override
    public FormDetail get(ProcessKey process) {
        var kept = forms.getOrDefault(process, new Kept(proposal(process), false, 0));
        return new FormDetail(
                process,
                kept.definition(),
                kept.open(),
                kept.revision(),
                URI.create("http://localhost/f/kestrel/" + kept.definition().slug()),
                startFields(process),
                problems(process));
    }

    private List<InputError> problems(ProcessKey process) {
        return processes.get(process).published() == null
                ? List.of(new InputError("", "It has no version that can be started."))
                : List.of();
    }

    private List<Field> startFields(ProcessKey process) {
        ProcessDetail detail = processes.get(process);
        return detail.published() == null
                ? detail.draft().startFields()
                : detail.published().definition().startFields();
    }

    private FormDefinition proposal(ProcessKey process) {
        return new FormDefinition(
                process.value().toLowerCase(java.util.Locale.ROOT),
                processes.get(process).draft().name(),
                null,
                startFields(process).stream()
                        .map(field -> FormField.of(field.key()))
                        .toList(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                true,
                true);
    }

    @Override
    public FormDetail save(ProcessKey process, FormDefinition definition, long revision) {
        var before = get(process);
        if (before.revision() != revision) {
            throw new EditConflict("Somebody changed the form meanwhile.", before, definition);
        }
        if (definition.title().isBlank()) {
            throw new Invalid("/title", "A value is required.");
        }
        forms.put(process, new Kept(definition, before.open(), revision + 1));
        return get(process);
    }

    @Override
    public FormDetail open(ProcessKey process) {
        var before = get(process);
        if (!before.problems().isEmpty()) {
            throw new Invalid("Not yet.", before.problems());
        }
        forms.put(process, new Kept(before.definition(), true, before.revision() + 1));
        return get(process);
    }

    @Override
    public FormDetail close(ProcessKey process) {
        var before = get(process);
        forms.put(process, new Kept(before.definition(), false, before.revision() + 1));
        return get(process);
    }

    @Override
    public PublicForm preview(ProcessKey process) {
        return new PublicForm("Kestrel", get(process).definition(), true, List.of(), ZoneOffset.UTC, "", null);
    }

    @Override
    public Optional<FormSender> sender(RunKey run) {
        return Optional.ofNullable(senders.get(run));
    }
}
