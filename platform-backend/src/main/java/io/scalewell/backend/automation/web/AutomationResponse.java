package io.scalewell.backend.automation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.SavedAutomation;
import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An automation as the API shows it.
 *
 * @param url where to call, when the trigger is a webhook
 * @param secret {@code whsec_...} of an endpoint that was just made; shown this once
 */
record AutomationResponse(
        AutomationKey key,
        int version,
        @JsonUnwrapped AutomationDefinition definition,
        boolean enabled,
        MemberId owner,
        String ownerName,
        Instant changedAt,
        List<ExecutionState> recent,
        @Nullable Instant lastExecutedAt,
        @Nullable String url,
        @Nullable Instant nextAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    static AutomationResponse of(Automation automation) {
        return of(automation, null);
    }

    static AutomationResponse of(SavedAutomation saved) {
        return of(saved.automation(), saved.webhookSecret());
    }

    private static AutomationResponse of(Automation automation, @Nullable String secret) {
        return new AutomationResponse(
                automation.key(),
                automation.version(),
                automation.definition(),
                automation.enabled(),
                automation.owner(),
                automation.ownerName(),
                automation.changedAt(),
                automation.recent(),
                automation.lastExecutedAt(),
                automation.webhookUrl(),
                automation.nextAt(),
                secret);
    }

    @Override
    public String toString() {
        return "AutomationResponse[" + key + "]";
    }
}
