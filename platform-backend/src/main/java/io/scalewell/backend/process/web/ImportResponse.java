package io.scalewell.backend.process.web;

import io.scalewell.shared.process.ImportedProcess;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.util.List;

/**
 * A process that was made from a file.
 *
 * @param warnings one sentence for each thing that was not understood
 */
record ImportResponse(ProcessKey key, ProcessResponse process, List<Message> warnings) {

    static ImportResponse of(ImportedProcess imported) {
        return new ImportResponse(
                imported.process().summary().key(), ProcessResponse.of(imported.process()), imported.warnings());
    }
}
