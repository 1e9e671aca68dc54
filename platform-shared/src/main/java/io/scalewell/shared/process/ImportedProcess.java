package io.scalewell.shared.process;

import io.scalewell.shared.text.Message;
import java.util.List;

/**
 * A process that was made from a file.
 *
 * @param warnings one sentence for each thing that was not understood; empty when everything was
 */
public record ImportedProcess(ProcessDetail process, List<Message> warnings) {}
