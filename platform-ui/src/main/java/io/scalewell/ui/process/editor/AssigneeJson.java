package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Assignee;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** An assignee as an object with one member that names its kind, as in the API. */
final class AssigneeJson {

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
            JsonNode node = context.readTree(parser);
            if (node.size() == 1 && node.isObject()) {
                var entry = node.properties().iterator().next();
                var value = entry.getValue();
                if (entry.getKey().equals("starter") && value.isBoolean()) {
                    return new Assignee.Starter();
                }
                if (value.isString()) {
                    return named(entry.getKey(), value.asString(), context);
                }
            }
            throw malformed(context);
        }

        private static Assignee named(String kind, String name, DeserializationContext context) {
            return switch (kind) {
                case "member" -> new Assignee.OfMember(name);
                case "team" -> new Assignee.OfTeam(name);
                case "role" -> new Assignee.OfRole(name);
                case "field" -> new Assignee.OfField(name);
                default -> throw malformed(context);
            };
        }

        private static RuntimeException malformed(DeserializationContext context) {
            return context.weirdStringException("", Assignee.class, "not an assignee");
        }
    }
}
