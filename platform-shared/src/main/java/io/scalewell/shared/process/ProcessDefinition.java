package io.scalewell.shared.process;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a process says: the body of the API, the content of a draft and of a version.
 *
 * @param key wanted when the process is created; later the key of the process it belongs to
 * @param output the desired output; in the SIPOC table each line is an output of its own
 * @param suppliers who supplies the inputs, for the SIPOC table
 * @param customer who receives the output; in the SIPOC table each line is a customer of its own
 * @param owner e-mail address of the member who answers for the process
 * @param description loose text about the process, Markdown
 * @param objectives strategic aims that the process serves
 * @param obligations rules that it meets, such as "ISO 10002, 8.2"
 * @param reviewEvery ISO 8601 period such as {@code P6M} after which somebody has to look whether it still holds
 * @param regulated whether a second person has to agree before a draft is published
 * @param roles the process's own roles, such as "Hiring manager", and who fills each of them
 * @param startFields asked when a run is started
 */
public record ProcessDefinition(
        @Nullable String key,
        String name,
        @Nullable String purpose,
        @Nullable String output,
        List<String> suppliers,
        List<String> inputs,
        @Nullable String customer,
        @Nullable String owner,
        @Nullable String department,
        List<String> tags,
        @Nullable String description,
        List<String> objectives,
        List<String> obligations,
        @Nullable String reviewEvery,
        boolean regulated,
        List<ProcessRole> roles,
        List<Field> startFields,
        List<Stage> stages) {

    public ProcessDefinition {
        suppliers = Lists.copy(suppliers);
        inputs = Lists.copy(inputs);
        tags = Lists.copy(tags);
        objectives = Lists.copy(objectives);
        obligations = Lists.copy(obligations);
        roles = Lists.copy(roles);
        startFields = Lists.copy(startFields);
        stages = Lists.copy(stages);
    }

    /** A definition with a name and nothing else. */
    public static ProcessDefinition named(String name) {
        return DefinitionChange.plain(name).toDefinition();
    }

    /** Begins another definition that differs from this one. */
    public DefinitionChange change() {
        return new DefinitionChange(this);
    }

    public ProcessDefinition withKey(@Nullable String newKey) {
        return change().key(newKey).toDefinition();
    }

    public ProcessDefinition withOwner(@Nullable String newOwner) {
        return change().owner(newOwner).toDefinition();
    }

    public ProcessDefinition withName(String newName) {
        return change().name(newName).toDefinition();
    }

    public ProcessDefinition withDescription(@Nullable String newDescription) {
        return change().description(newDescription).toDefinition();
    }

    public ProcessDefinition withRoles(List<ProcessRole> newRoles) {
        return change().roles(newRoles).toDefinition();
    }

    public ProcessDefinition withStages(List<Stage> newStages) {
        return change().stages(newStages).toDefinition();
    }

    /** The same with each step replaced. */
    public ProcessDefinition withSteps(UnaryOperator<Step> change) {
        return withStages(stages.stream()
                .map(stage -> stage.withSteps(stage.steps().stream().map(change).toList()))
                .toList());
    }

    /** All steps in the order of the checklist. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }
}
