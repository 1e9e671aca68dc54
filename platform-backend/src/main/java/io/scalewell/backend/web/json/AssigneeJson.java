package io.scalewell.backend.web.json;

import io.scalewell.shared.process.Assignee;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** An assignee as an object with one member that names its kind. */
final class AssigneeJson {

    private static final String EXPECTED =
            "An assignee is one of {\"member\": e-mail}, {\"team\": name}, {\"role\": name}, {\"starter\": true}, {\"field\": key}.";

    private AssigneeJson() {}

    static final class Writer extends ValueSerializer<Assignee> {
        @Override
        public void serialize(Assignee assignee, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            switch (assignee) {
                case Assignee.OfMember(String email) -> generator.writeStringProperty("member", email);
                case Assignee.OfTeam(String team) -> generator.writeStringProperty("team", team);
                case Assignee.OfRole(String role) -> generator.writeStringProperty("role", role);
                case Assignee.Starter() -> generator.writeBooleanProperty("starter", true);
                case Assignee.OfField(String field) -> generator.writeStringProperty("field", field);
            }
            generator.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<Assignee> {
        @Override
        public Assignee deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT || parser.nextToken() != JsonToken.PROPERTY_NAME) {
                throw malformed(parser);
            }
            String kind = parser.currentName();
            JsonToken value = parser.nextToken();
            String text = parser.getString();
            if (value != (kind.equals("starter") ? JsonToken.VALUE_TRUE : JsonToken.VALUE_STRING)
                    || parser.nextToken() != JsonToken.END_OBJECT) {
                throw malformed(parser);
            }
            return switch (kind) {
                case "member" -> new Assignee.OfMember(text);
                case "team" -> new Assignee.OfTeam(text);
                case "role" -> new Assignee.OfRole(text);
                case "starter" -> new Assignee.Starter();
                case "field" -> new Assignee.OfField(text);
                default -> throw malformed(parser);
            };
        }

        private static MismatchedInputException malformed(JsonParser parser) {
            return new MalformedValueException(parser, EXPECTED);
        }
    }
}
