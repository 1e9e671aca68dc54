package io.scalewell.backend.process;

import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which automations there are, and which of them work. Implemented by what automates, which lies higher. */
public interface AutomationKeys {

    /**
     * Those of the keys that belong to an automation of the organization, each with why it would not do a step of the process as
     * it stands now; without reasons when it would. No query when there are no keys.
     *
     * @param process the key of the process whose steps they do; null before it has one
     */
    Map<String, List<Message>> existing(Set<String> keys, @Nullable String process);
}
