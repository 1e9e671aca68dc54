package io.scalewell.fake;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@link Templates} in memory: two of the product, and those that are kept. */
public final class FakeTemplates implements Templates {

    private final FakeProcesses processes;
    private final Map<String, Template> all = new LinkedHashMap<>();
    private final Map<ProcessKey, GoalSuggestion> suggested = new HashMap<>();
    public TemplateUse used = TemplateUse.plain();
    public Locale writtenIn = Locale.ROOT;

    public FakeTemplates(FakeWorld world) {
        processes = new FakeProcesses(world);
        clear();
    }

    public void clear() {
        all.clear();
        suggested.clear();
        add(
                "onboarding",
                new TemplateWords("Onboarding", "Newcomers are expected.", "hr"),
                FakeSample.onboarding()
                        .change()
                        .key(null)
                        .owner(null)
                        .roles(List.of(new ProcessRole("Buddy", null)))
                        .toDefinition());
        add(
                "invoice-approval",
                new TemplateWords("Invoice approval", "Invoices are paid in time.", "finance"),
                ProcessDefinition.named("Invoice approval"));
    }

    private void add(String id, TemplateWords words, ProcessDefinition definition) {
        boolean own = id.startsWith("own");
        var german = new TemplateSummary.Translation(words.title() + " auf Deutsch", words.summary());
        var summary = new TemplateSummary(
                id,
                words.title(),
                words.summary(),
                words.department(),
                definition.steps().size(),
                own,
                own ? Map.of() : Map.of("de", german));
        var goal = new GoalSuggestion(Metric.CYCLE_TIME_MEDIAN, 40, Metric.REWORK, "A week is enough.");
        var automation = new AutomationDefinition(
                "Tell the owner", new Kinded("event", Map.of("type", "run.completed")), null, List.of(), null, null);
        all.put(id, new Template(summary, definition, own ? null : goal, own ? List.of() : List.of(automation)));
    }

    @Override
    public List<TemplateSummary> list(TemplateFilter filter) {
        var text = filter.text() == null ? "" : filter.text().toLowerCase(Locale.ROOT);
        return all.values().stream()
                .map(Template::summary)
                .filter(each ->
                        filter.department() == null || filter.department().equals(each.department()))
                .filter(each -> each.title().toLowerCase(Locale.ROOT).contains(text))
                .toList();
    }

    @Override
    public Template get(String id, Locale reader) {
        var found = all.get(id);
        if (found == null) {
            throw new NotFound("template " + id);
        }
        return found;
    }

    @Override
    public MadeProcess use(String id, TemplateUse use, Locale language) {
        used = use;
        writtenIn = language;
        var made = processes.create(get(id, Locale.ENGLISH).process());
        var goal = get(id, Locale.ENGLISH).goal();
        if (use.goal() && goal != null) {
            suggested.put(made.summary().key(), goal);
        }
        return new MadeProcess(made, List.of(), List.of());
    }

    @Override
    public Template keep(ProcessKey process, TemplateWords words) {
        requireTitle(words);
        var id = "own-" + all.size();
        add(id, words, processes.get(process).draft());
        return get(id, Locale.ENGLISH);
    }

    @Override
    public Template rename(String id, TemplateWords words) {
        requireTitle(words);
        add(id, words, get(id, Locale.ENGLISH).process());
        return get(id, Locale.ENGLISH);
    }

    private static void requireTitle(TemplateWords words) {
        if (words.title().isBlank()) {
            throw new Invalid("/title", "A title has 1 to 200 characters.");
        }
    }

    @Override
    public Optional<GoalSuggestion> suggestedGoal(ProcessKey process) {
        return Optional.ofNullable(suggested.get(process));
    }

    @Override
    public void forgetSuggestedGoal(ProcessKey process) {
        suggested.remove(process);
    }

    @Override
    public void delete(String id) {
        all.remove(get(id, Locale.ENGLISH).summary().id());
    }
}
