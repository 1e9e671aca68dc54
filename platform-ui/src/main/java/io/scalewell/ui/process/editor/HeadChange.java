package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition in the making, as far as it is not about the checklist: takes one over and replaces what is said. */
final class HeadChange {

    private final ProcessDefinition from;
    private @Nullable String purpose;
    private @Nullable String output;
    private List<String> inputs;
    private @Nullable String customer;
    private @Nullable String department;
    private List<String> tags;
    private @Nullable String description;
    private List<Field> startFields;

    private HeadChange(ProcessDefinition from) {
        this.from = from;
        purpose = from.purpose();
        output = from.output();
        inputs = from.inputs();
        customer = from.customer();
        department = from.department();
        tags = from.tags();
        description = from.description();
        startFields = from.startFields();
    }

    static HeadChange of(ProcessDefinition from) {
        return new HeadChange(from);
    }

    HeadChange purpose(@Nullable String value) {
        purpose = value;
        return this;
    }

    HeadChange output(@Nullable String value) {
        output = value;
        return this;
    }

    HeadChange inputs(List<String> value) {
        inputs = value;
        return this;
    }

    HeadChange customer(@Nullable String value) {
        customer = value;
        return this;
    }

    HeadChange department(@Nullable String value) {
        department = value;
        return this;
    }

    HeadChange tags(List<String> value) {
        tags = value;
        return this;
    }

    HeadChange description(@Nullable String value) {
        description = value;
        return this;
    }

    HeadChange startFields(List<Field> value) {
        startFields = value;
        return this;
    }

    ProcessDefinition toDefinition() {
        return new ProcessDefinition(
                from.key(),
                from.name(),
                purpose,
                output,
                inputs,
                customer,
                from.owner(),
                department,
                tags,
                description,
                from.roles(),
                startFields,
                from.stages());
    }
}
