package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.markdown.Facts.Fact;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a process is beyond its words, as facts under its name: texts that need more than one line, and the start form. */
final class HeadFacts {

    private static final String DESCRIPTION = "description";
    private static final Set<String> TEXTS = Set.of("purpose", "output", "customer", DESCRIPTION);

    private final FieldFacts fields = new FieldFacts();
    private final Map<String, @Nullable String> texts = new TreeMap<>();

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
            if (fields.fields().isEmpty() && TEXTS.contains(fact.name())) {
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
        return process.change()
                .startFields(fields.fields())
                .purpose(texts.getOrDefault("purpose", process.purpose()))
                .output(texts.getOrDefault("output", process.output()))
                .customer(texts.getOrDefault("customer", process.customer()))
                .description(texts.getOrDefault(DESCRIPTION, process.description()))
                .toDefinition();
    }
}
