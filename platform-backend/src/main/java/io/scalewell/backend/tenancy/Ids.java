package io.scalewell.backend.tenancy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Instant;
import java.util.UUID;

/** Makes row ids: UUID version 7, so that neighbours in time are neighbours in an index. Not secret. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** One that says when something happened, to the millisecond. */
    public static UUID at(Instant time) {
        return GENERATOR.construct(time.toEpochMilli());
    }

    /** The millisecond that the id holds. */
    public static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
