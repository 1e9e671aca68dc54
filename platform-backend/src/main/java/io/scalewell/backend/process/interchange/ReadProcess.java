package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;

/**
 * What was read from a text.
 *
 * @param warnings one sentence for each thing that was not understood or had to be decided
 */
public record ReadProcess(ProcessDefinition definition, List<String> warnings) {

    public ReadProcess {
        warnings = List.copyOf(warnings);
    }
}
