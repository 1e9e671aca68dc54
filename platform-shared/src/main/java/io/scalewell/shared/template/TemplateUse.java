package io.scalewell.shared.template;

import org.jspecify.annotations.Nullable;

/**
 * How a template is to be used.
 *
 * @param name of the process; the template's title when null
 * @param goal whether the suggested goal is offered on the page of the process until it is set
 * @param automations whether the suggested automations are created, switched off; needs the permission to change automations
 */
public record TemplateUse(@Nullable String name, boolean goal, boolean automations) {

    /** As it is, without suggestions. */
    public static TemplateUse plain() {
        return new TemplateUse(null, false, false);
    }
}
