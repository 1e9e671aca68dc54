package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a process says: the body of the API, the content of a draft and of a version.
 *
 * @param key wanted when the process is created; later the key of the process it belongs to
 * @param owner e-mail address of the member who answers for the process
 * @param description loose text about the process, Markdown
 * @param roles the process's own roles, such as "Hiring manager", and who fills each of them
 * @param startFields asked when a run is started
 */
public record ProcessDefinition(
        @Nullable String key,
        String name,
        @Nullable String purpose,
        @Nullable String output,
        List<String> inputs,
        @Nullable String customer,
        @Nullable String owner,
        @Nullable String department,
        List<String> tags,
        @Nullable String description,
        List<ProcessRole> roles,
        List<Field> startFields,
        List<Stage> stages) {

    public ProcessDefinition {
        inputs = Lists.copy(inputs);
        tags = Lists.copy(tags);
        roles = Lists.copy(roles);
        startFields = Lists.copy(startFields);
        stages = Lists.copy(stages);
    }

    /** A definition with a name and nothing else. */
    public static ProcessDefinition named(String name) {
        return new ProcessDefinition(
                null, name, null, null, List.of(), null, null, null, List.of(), null, List.of(), List.of(), List.of());
    }

    public ProcessDefinition withKey(@Nullable String newKey) {
        return new ProcessDefinition(
                newKey,
                name,
                purpose,
                output,
                inputs,
                customer,
                owner,
                department,
                tags,
                description,
                roles,
                startFields,
                stages);
    }

    public ProcessDefinition withOwner(@Nullable String newOwner) {
        return new ProcessDefinition(
                key,
                name,
                purpose,
                output,
                inputs,
                customer,
                newOwner,
                department,
                tags,
                description,
                roles,
                startFields,
                stages);
    }

    public ProcessDefinition withName(String newName) {
        return new ProcessDefinition(
                key,
                newName,
                purpose,
                output,
                inputs,
                customer,
                owner,
                department,
                tags,
                description,
                roles,
                startFields,
                stages);
    }

    public ProcessDefinition withDescription(@Nullable String newDescription) {
        return new ProcessDefinition(
                key,
                name,
                purpose,
                output,
                inputs,
                customer,
                owner,
                department,
                tags,
                newDescription,
                roles,
                startFields,
                stages);
    }

    public ProcessDefinition withRoles(List<ProcessRole> newRoles) {
        return new ProcessDefinition(
                key,
                name,
                purpose,
                output,
                inputs,
                customer,
                owner,
                department,
                tags,
                description,
                newRoles,
                startFields,
                stages);
    }

    public ProcessDefinition withStages(List<Stage> newStages) {
        return new ProcessDefinition(
                key,
                name,
                purpose,
                output,
                inputs,
                customer,
                owner,
                department,
                tags,
                description,
                roles,
                startFields,
                newStages);
    }

    /** All steps in the order of the checklist. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }
}
