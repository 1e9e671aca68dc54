package io.scalewell.backend.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with expressions between {@code {{} and {@code }}}. Immutable; safe for use by many threads. */
public final class Template {

    private final List<TemplatePart> parts;

    private Template(List<TemplatePart> parts) {
        this.parts = parts;
    }

    /**
     * Compiles all expressions of a text.
     *
     * @throws InvalidExpression with the position in the text
     */
    public static Template compile(String text, Variables variables, Expressions expressions) {
        return new Template(new TemplateScanner(text, variables, expressions).parts());
    }

    /**
     * The text with every expression replaced by its value: nothing for null, JSON for lists and maps.
     *
     * @throws FailedExpression when one cannot be evaluated or the text becomes longer than 1 MiB
     */
    public String render(Bindings bindings) {
        return renderText(bindings, new Budget(), new Output());
    }

    String renderText(Bindings bindings, Budget budget, Output output) {
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : parts) {
            text.append(output.count(
                    switch (part) {
                        case TemplatePart.Literal literal -> literal.text();
                        case TemplatePart.Hole hole ->
                            Written.plainInText(hole.expression().evaluate(bindings, budget));
                    }));
        }
        return text.toString();
    }

    /** The value itself when the text is one expression and nothing else, so that a number stays a number. */
    @Nullable
    Object renderValue(Bindings bindings, Budget budget, Output output) {
        if (parts.size() == 1 && parts.getFirst() instanceof TemplatePart.Hole hole) {
            Object value = hole.expression().evaluate(bindings, budget);
            output.count(Written.plainInText(value));
            return value;
        }
        return renderText(bindings, budget, output);
    }

    boolean isLiteral() {
        return parts.stream().allMatch(TemplatePart.Literal.class::isInstance);
    }
}
