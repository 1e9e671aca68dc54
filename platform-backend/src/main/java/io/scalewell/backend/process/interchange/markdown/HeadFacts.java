package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.markdown.Facts.Fact;
import io.scalewell.shared.process.DefinitionChange;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a process is beyond its words, as facts under its name: texts that need more than one line, and the start form. */
final class HeadFacts {

    private static final String DESCRIPTION = "description";
    private static final Map<String, BiFunction<DefinitionChange, String, DefinitionChange>> TEXTS = Map.of(
            "purpose",
            DefinitionChange::purpose,
            "output",
            DefinitionChange::output,
            "customer",
            DefinitionChange::customer,
            DESCRIPTION,
            DefinitionChange::description);

    private final FieldFacts fields = new FieldFacts();
    private final Map<String, String> texts = new TreeMap<>();

    /** @param description whether the description would not be read as such */
    static Facts of(ProcessDefinition process, boolean description) {
        List<Fact> facts = new ArrayList<>();
        addLong(facts, "purpose", process.purpose());
        addLong(facts, "output", process.output());
        addLong(facts, "customer", process.customer());
        if (description && process.description() != null) {
            facts.add(new Fact(DESCRIPTION, process.description()));
        }
        facts.addAll(FieldFacts.of(process.startFields()));
        return new Facts(facts);
    }

    private static void addLong(List<Fact> facts, String name, @Nullable String text) {
        if (text != null && !text.isBlank() && !FrontMatterText.isShort(text)) {
            facts.add(new Fact(name, text));
        }
    }

    /** Names every fact that was not understood. */
    void read(Facts facts, Consumer<Fact> misunderstood) {
        for (Fact fact : facts.all()) {
            if (fields.fields().isEmpty() && TEXTS.containsKey(fact.name())) {
                texts.put(fact.name(), fact.value());
            } else if (!fields.read(fact)) {
                misunderstood.accept(fact);
            }
        }
    }

    List<Field> startFields() {
        return fields.fields();
    }

    /** The definition with these facts. */
    ProcessDefinition with(ProcessDefinition process) {
        DefinitionChange change = process.change().startFields(fields.fields());
        texts.forEach((name, text) -> TEXTS.get(name).apply(change, text));
        return change.toDefinition();
    }
}
