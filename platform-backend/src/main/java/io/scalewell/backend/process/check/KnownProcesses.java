package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those of the processes that a definition names which exist.
 *
 * @param fields by process key, the keys of all fields of its newest version, or of its draft before there is one
 */
public record KnownProcesses(Map<String, Set<String>> fields) {

    public static final KnownProcesses NONE = new KnownProcesses(Map.of());

    public KnownProcesses {
        fields = Map.copyOf(fields);
    }

    /** The keys that a definition names, in capitals. */
    public static Set<String> named(ProcessDefinition definition) {
        Stream<String> called = definition.steps().stream()
                .map(Step::call)
                .filter(Objects::nonNull)
                .map(Call::process);
        Stream<String> awaited = definition.steps().stream()
                .map(Step::waitsFor)
                .filter(Objects::nonNull)
                .map(Wait::process)
                .filter(Objects::nonNull);
        return Stream.concat(called, awaited).map(KnownProcesses::key).collect(Collectors.toSet());
    }

    /** The keys of all fields of a definition. */
    public static Set<String> fieldsOf(ProcessDefinition definition) {
        return Placed.fields(definition).stream()
                .map(field -> field.part().key())
                .collect(Collectors.toSet());
    }

    boolean has(String process) {
        return fields.containsKey(key(process));
    }

    Set<String> fieldsOf(String process) {
        return fields.getOrDefault(key(process), Set.of());
    }

    static String key(String process) {
        return process.strip().toUpperCase(Locale.ROOT);
    }
}
