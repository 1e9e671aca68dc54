package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition in the making: takes over a definition and replaces what is said. */
public final class DefinitionChange {

    private @Nullable String key;
    private String name;
    private @Nullable String purpose;
    private @Nullable String output;
    private List<String> suppliers = List.of();
    private List<String> inputs = List.of();
    private @Nullable String customer;
    private @Nullable String owner;
    private @Nullable String department;
    private List<String> tags = List.of();
    private @Nullable String description;
    private List<String> objectives = List.of();
    private List<String> obligations = List.of();
    private @Nullable String reviewEvery;
    private boolean regulated;
    private List<ProcessRole> roles = List.of();
    private List<Field> startFields = List.of();
    private List<Stage> stages = List.of();

    private DefinitionChange(String name) {
        this.name = name;
    }

    DefinitionChange(ProcessDefinition from) {
        this(from.name());
        key = from.key();
        purpose = from.purpose();
        output = from.output();
        suppliers = from.suppliers();
        inputs = from.inputs();
        customer = from.customer();
        owner = from.owner();
        department = from.department();
        tags = from.tags();
        description = from.description();
        objectives = from.objectives();
        obligations = from.obligations();
        reviewEvery = from.reviewEvery();
        regulated = from.regulated();
        roles = from.roles();
        startFields = from.startFields();
        stages = from.stages();
    }

    static DefinitionChange plain(String name) {
        return new DefinitionChange(name);
    }

    public DefinitionChange key(@Nullable String value) {
        key = value;
        return this;
    }

    public DefinitionChange name(String value) {
        name = value;
        return this;
    }

    public DefinitionChange purpose(@Nullable String value) {
        purpose = value;
        return this;
    }

    public DefinitionChange output(@Nullable String value) {
        output = value;
        return this;
    }

    public DefinitionChange suppliers(List<String> value) {
        suppliers = value;
        return this;
    }

    public DefinitionChange inputs(List<String> value) {
        inputs = value;
        return this;
    }

    public DefinitionChange customer(@Nullable String value) {
        customer = value;
        return this;
    }

    public DefinitionChange owner(@Nullable String value) {
        owner = value;
        return this;
    }

    public DefinitionChange department(@Nullable String value) {
        department = value;
        return this;
    }

    public DefinitionChange tags(List<String> value) {
        tags = value;
        return this;
    }

    public DefinitionChange description(@Nullable String value) {
        description = value;
        return this;
    }

    public DefinitionChange objectives(List<String> value) {
        objectives = value;
        return this;
    }

    public DefinitionChange obligations(List<String> value) {
        obligations = value;
        return this;
    }

    public DefinitionChange reviewEvery(@Nullable String value) {
        reviewEvery = value;
        return this;
    }

    public DefinitionChange regulated(boolean value) {
        regulated = value;
        return this;
    }

    public DefinitionChange roles(List<ProcessRole> value) {
        roles = value;
        return this;
    }

    public DefinitionChange startFields(List<Field> value) {
        startFields = value;
        return this;
    }

    public DefinitionChange stages(List<Stage> value) {
        stages = value;
        return this;
    }

    public ProcessDefinition toDefinition() {
        return new ProcessDefinition(
                key,
                name,
                purpose,
                output,
                suppliers,
                inputs,
                customer,
                owner,
                department,
                tags,
                description,
                objectives,
                obligations,
                reviewEvery,
                regulated,
                roles,
                startFields,
                stages);
    }
}
