package io.scalewell.shared.automation;

import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an automation would do with an event; nothing was done.
 *
 * @param reason why the filter did not match, or null
 */
public record TestResult(boolean matched, @Nullable Message reason, List<RenderedAction> actions) {

    /**
     * @param input the rendered settings: for an HTTP request the address, headers and body that would be sent
     * @param error why it could not be rendered, or null
     */
    public record RenderedAction(
            String kind,
            Map<String, Object> input,
            @Nullable Message error) {}
}
