package io.scalewell.shared.form;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessKey;
import java.net.URI;
import java.util.List;

/**
 * The form of a process.
 *
 * @param open whether outsiders can send it
 * @param revision counts the changes, to be given back when saving; 0 as long as this is only a proposal
 * @param address where outsiders find it
 * @param available the start fields that outsiders can fill in
 * @param problems what stands in the way of opening it
 */
public record FormDetail(
        ProcessKey process,
        FormDefinition definition,
        boolean open,
        long revision,
        URI address,
        List<Field> available,
        List<InputError> problems) {

    public FormDetail {
        available = List.copyOf(available);
        problems = List.copyOf(problems);
    }
}
