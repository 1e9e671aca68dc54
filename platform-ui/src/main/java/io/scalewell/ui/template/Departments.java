package io.scalewell.ui.template;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The departments for which the product has templates, and what they are called. */
final class Departments {

    static final List<String> OF_PRODUCT =
            List.of("marketing-and-sales", "customer-service", "project-management", "hr", "finance", "it-and-quality");

    private Departments() {}

    /** A department that an organization has named itself is called as it says. */
    static String name(@Nullable String department, Component translator) {
        if (department == null) {
            return "";
        }
        return OF_PRODUCT.contains(department)
                ? translator.getTranslation("template.department." + department)
                : department;
    }
}
