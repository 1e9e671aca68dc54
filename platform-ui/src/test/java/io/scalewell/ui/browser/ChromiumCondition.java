package io.scalewell.ui.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests, visibly, where there is no browser. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.executable()
                .map(path -> ConditionEvaluationResult.enabled("Chromium is " + path))
                .orElseGet(() -> skipped(context));
    }

    private static ConditionEvaluationResult skipped(ExtensionContext context) {
        var reason = "SKIPPED " + context.getDisplayName()
                + ": no Chromium found. Install it or set SCALEWELL_CHROMIUM to its path.";
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
