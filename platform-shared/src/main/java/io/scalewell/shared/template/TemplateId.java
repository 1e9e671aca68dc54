package io.scalewell.shared.template;

/** Names a template: a word such as {@code complaint-handling} for one of the product, a UUID for one of an organization. */
public record TemplateId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
