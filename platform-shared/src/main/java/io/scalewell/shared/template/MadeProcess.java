package io.scalewell.shared.template;

import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import java.util.List;

/**
 * What came out of using a template.
 *
 * @param called processes that were made as well, because the template calls them
 * @param automations that were created, switched off
 */
public record MadeProcess(ProcessDetail process, List<ProcessKey> called, List<AutomationKey> automations) {

    public MadeProcess {
        called = List.copyOf(called);
        automations = List.copyOf(automations);
    }
}
