package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.text.Message;
import java.util.List;

/**
 * What was read from a text.
 *
 * @param warnings one sentence for each thing that was not understood or had to be decided
 */
public record ReadProcess(ProcessDefinition definition, List<Message> warnings) {

    public ReadProcess {
        warnings = List.copyOf(warnings);
    }
}
