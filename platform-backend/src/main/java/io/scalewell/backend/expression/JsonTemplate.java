package io.scalewell.backend.expression;

import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON tree whose texts are templates; names of members are not. A text that is one expression becomes its value, with its
 * type. The result is a tree, so whatever a value holds cannot change the structure around it.
 */
public final class JsonTemplate {

    private final Piece root;

    private JsonTemplate(Piece root) {
        this.root = root;
    }

    /**
     * Compiles all texts of a tree.
     *
     * @throws InvalidExpression with the position in the text, and the place of the text in its message
     */
    public static JsonTemplate compile(JsonNode tree, Variables variables, Expressions expressions) {
        return new JsonTemplate(new Compilation(variables, expressions).piece(tree, "", 0));
    }

    /** The tree with every expression replaced by its value; throws {@link FailedExpression}. */
    public JsonNode render(Bindings bindings) {
        return root.render(new Rendering(bindings, new Budget(), new Output()));
    }

    private record Rendering(Bindings bindings, Budget budget, Output output) {}

    private sealed interface Piece {

        JsonNode render(Rendering rendering);

        record Fixed(JsonNode node) implements Piece {
            @Override
            public JsonNode render(Rendering rendering) {
                rendering.output.count(node.toString());
                return node;
            }
        }

        record Text(Template template) implements Piece {
            @Override
            public JsonNode render(Rendering rendering) {
                return JsonValues.toTree(template.renderValue(rendering.bindings, rendering.budget, rendering.output));
            }
        }

        record Members(Map<String, Piece> members) implements Piece {
            @Override
            public JsonNode render(Rendering rendering) {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                members.forEach((name, piece) -> {
                    rendering.output.count(name);
                    object.set(name, piece.render(rendering));
                });
                return object;
            }
        }

        record Elements(List<Piece> elements) implements Piece {
            @Override
            public JsonNode render(Rendering rendering) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
                elements.forEach(piece -> array.add(piece.render(rendering)));
                return array;
            }
        }
    }

    private static final class Compilation {

        private final Variables variables;
        private final Expressions expressions;
        private int members;

        Compilation(Variables variables, Expressions expressions) {
            this.variables = variables;
            this.expressions = expressions;
        }

        Piece piece(JsonNode node, String pointer, int depth) {
            if (depth > Limits.JSON_DEPTH || ++members > Limits.JSON_MEMBERS) {
                throw new InvalidExpression(Position.START, Message.of("expression.template-large", pointer));
            }
            return switch (node.getNodeType()) {
                case STRING -> text(node, pointer);
                case OBJECT -> {
                    Map<String, Piece> pieces = new LinkedHashMap<>();
                    node.properties()
                            .forEach(member -> pieces.put(
                                    member.getKey(),
                                    piece(member.getValue(), pointer + "/" + member.getKey(), depth + 1)));
                    yield new Piece.Members(pieces);
                }
                case ARRAY -> {
                    List<Piece> pieces = new ArrayList<>(node.size());
                    for (JsonNode element : node) {
                        pieces.add(piece(element, pointer + "/" + pieces.size(), depth + 1));
                    }
                    yield new Piece.Elements(List.copyOf(pieces));
                }
                default -> new Piece.Fixed(node);
            };
        }

        private Piece text(JsonNode node, String pointer) {
            try {
                Template template = Template.compile(node.stringValue(), variables, expressions);
                return template.isLiteral() ? new Piece.Fixed(node) : new Piece.Text(template);
            } catch (InvalidExpression e) {
                throw pointer.isEmpty()
                        ? e
                        : new InvalidExpression(
                                e.position(), Message.of("expression.template-place", e.sentence(), pointer));
            }
        }
    }
}
