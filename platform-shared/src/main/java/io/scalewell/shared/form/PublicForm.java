package io.scalewell.shared.form;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as outsiders see it.
 *
 * @param organization its name
 * @param open false while nobody can send it
 * @param fields those of the version that a run would work by now
 * @param zone in which dates and times are meant
 * @param token to be sent with the answers; belongs to one view of the page
 * @param typical how long it usually takes; null while too few runs have been completed
 */
public record PublicForm(
        String organization,
        FormDefinition definition,
        boolean open,
        List<PublicField> fields,
        ZoneId zone,
        String token,
        @Nullable Typical typical) {

    public PublicForm {
        fields = List.copyOf(fields);
    }

    /**
     * From sending to the end, as it has been of late.
     *
     * @param median half of them took no longer
     * @param p85 85 of 100 took no longer
     */
    public record Typical(Duration median, Duration p85) {}
}
