package io.scalewell.backend.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Takes instants and dates of the years 1 to 9999 only: beyond them arithmetic and the database give up. */
final class BoundedTimes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    BoundedTimes() {
        super("bounded times");
        addDeserializer(Instant.class, new BoundedInstant());
        addDeserializer(LocalDate.class, new BoundedDate());
    }

    private static void check(JsonParser parser, int year) {
        if (year < 1 || year > 9999) {
            throw new MalformedValueException(parser, "The year must be 1 to 9999.");
        }
    }

    private static final class BoundedInstant extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            Instant instant = InstantDeserializer.INSTANT.deserialize(parser, context);
            if (instant != null) {
                check(parser, instant.atOffset(ZoneOffset.UTC).getYear());
            }
            return instant;
        }
    }

    private static final class BoundedDate extends ValueDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (date != null) {
                check(parser, date.getYear());
            }
            return date;
        }
    }
}
