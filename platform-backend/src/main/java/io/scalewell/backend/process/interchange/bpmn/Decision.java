package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A choice that somebody makes in a run, where the model decides at a gateway. */
final class Decision {

    private static final int LABEL = 200;
    private static final int HELP = 2_000;

    private final String key;
    private final String label;
    private final boolean several;
    private final boolean optional;
    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> help = new ArrayList<>();
    private final List<@Nullable String> conditions = new ArrayList<>();
    private Guard guard = Guard.ALWAYS;

    /**
     * A decision without choices.
     *
     * @param several whether several choices may be made
     * @param optional whether none may be made
     */
    Decision(String key, String label, boolean several, boolean optional) {
        this.key = key;
        this.label = label;
        this.several = several;
        this.optional = optional;
    }

    /**
     * A decision that nobody is asked for, since each way has a condition, or is the one that is left.
     *
     * @param otherwise the name of that one
     */
    static Decision byConditions(String label, List<@Nullable String> conditions, String otherwise, boolean several) {
        Decision decision = new Decision("", label, several, false);
        decision.conditions.addAll(conditions);
        conditions.forEach(condition -> decision.names.add(condition == null ? otherwise : condition));
        return decision;
    }

    boolean isAsked() {
        return conditions.isEmpty();
    }

    /** Adds a choice, named differently from the others; gives its number. */
    int add(String wish, @Nullable String condition) {
        String stem = Words.cut(wish, LABEL - 10);
        String name = stem;
        int number = numbers.getOrDefault(stem, 1);
        while (!taken.add(name)) {
            number++;
            name = stem + " (" + number + ")";
        }
        numbers.put(stem, number);
        names.add(name);
        if (condition != null) {
            help.add(name + ": " + condition);
        }
        return names.size() - 1;
    }

    /** When the choice is asked for. */
    void reachedWhen(Guard reached) {
        guard = reached;
    }

    Guard guard() {
        return guard;
    }

    int size() {
        return names.size();
    }

    /** Whether one of the choices is always made. */
    boolean isComplete() {
        return !optional;
    }

    String name(int choice) {
        return names.get(choice);
    }

    String label() {
        return label;
    }

    Field field() {
        return new Field(
                key,
                Words.cut(label, LABEL),
                several ? FieldType.MULTICHOICE : FieldType.CHOICE,
                !optional,
                help.isEmpty() ? null : Words.cut(String.join("\n", help), HELP),
                names);
    }

    /** CEL that holds when a choice was made. */
    String holds(int choice) {
        if (!conditions.isEmpty()) {
            String condition = conditions.get(choice);
            return condition == null ? otherwise() : enclosed(condition);
        }
        String literal = "\"" + names.get(choice).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return several ? literal + " in run.fields." + key : "run.fields." + key + " == " + literal;
    }

    /** None of the others holds. */
    private String otherwise() {
        return conditions.stream()
                .filter(Objects::nonNull)
                .map(condition -> "!" + bracketed(condition))
                .collect(Collectors.joining(" && "));
    }

    private static String enclosed(String condition) {
        return condition.contains("||") || condition.contains("?") ? bracketed(condition) : condition;
    }

    private static String bracketed(String condition) {
        return "(" + condition + ")";
    }
}
