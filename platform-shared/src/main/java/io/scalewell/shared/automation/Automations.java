package io.scalewell.shared.automation;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds and watches automations. Changing needs {@code MANAGER} or {@code ADMIN} and, for a token, the scope
 * {@code AUTOMATE}.
 */
public interface Automations {

    Kinds kinds();

    /** By key. */
    List<Automation> list();

    Automation get(AutomationKey key);

    /** Saves it switched off. Every error of the definition is named: kinds, settings, filter, templates. */
    SavedAutomation create(AutomationDefinition definition);

    /** Saves the next version; executions under way keep theirs. */
    SavedAutomation replace(AutomationKey key, AutomationDefinition definition);

    Automation enable(AutomationKey key);

    Automation disable(AutomationKey key);

    /** Tries a saved automation on an event in the form of the log. */
    TestResult test(AutomationKey key, Map<String, Object> event);

    /** Tries one that was not saved. */
    TestResult test(AutomationDefinition definition, Map<String, Object> event);

    /** The last ten real events that the trigger would have taken, or generated ones when there are none. */
    List<Map<String, Object>> sampleEvents(AutomationDefinition definition);

    /** Newest first. */
    Page<ExecutionSummary> executions(ExecutionFilter filter, PageRequest page);

    Execution execution(ExecutionId id);

    /** Starts it again as a new execution, on the event of the old one. */
    Execution replay(ExecutionId id, @Nullable ReplayVersion version);

    /**
     * Gives up one that failed, so that those of the same serial key go on that wait behind it. It can still be replayed, behind them
     * then. Refused when it holds up nothing.
     */
    Execution passOver(ExecutionId id);

    /** Starts all failing ones of an automation (or of all) again, at most 1,000; answers how many. */
    int replayFailing(@Nullable AutomationKey key);
}
