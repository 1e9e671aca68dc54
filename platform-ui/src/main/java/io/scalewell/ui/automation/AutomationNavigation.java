package io.scalewell.ui.automation;

import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.ExecutionId;

/** Paths to the screens of automations, relative to the organization. */
public final class AutomationNavigation {

    public static final String AUTOMATIONS = "automations";
    public static final String NEW = "automations/new";
    public static final String EXECUTIONS = "automations/executions";
    /** The name of the route parameter that holds an automation's key. */
    public static final String KEY = "automation";

    private AutomationNavigation() {}

    public static String automation(AutomationKey key) {
        return AUTOMATIONS + "/" + key;
    }

    public static String recipe(String name) {
        return NEW + "?recipe=" + name;
    }

    public static String executions(AutomationKey key) {
        return EXECUTIONS + "?automation=" + key;
    }

    public static String execution(ExecutionId id) {
        return EXECUTIONS + "?execution=" + id.value();
    }
}
