package io.scalewell.backend.expression;

import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Cuts a template into text and expressions; braces and quotes within an expression do not end it. */
final class TemplateScanner {

    private final String text;
    private final Variables variables;
    private final Expressions expressions;

    TemplateScanner(String text, Variables variables, Expressions expressions) {
        this.text = text;
        this.variables = variables;
        this.expressions = expressions;
    }

    List<TemplatePart> parts() {
        if (text.length() > Limits.TEMPLATE_LENGTH) {
            throw new InvalidExpression(Position.START, Message.of("expression.template-long"));
        }
        List<TemplatePart> parts = new ArrayList<>();
        int from = 0;
        int holes = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            if (++holes > Limits.TEMPLATE_EXPRESSIONS) {
                throw new InvalidExpression(
                        Position.of(text, open),
                        Message.of("expression.template-expressions", Limits.TEMPLATE_EXPRESSIONS));
            }
            addLiteral(parts, from, open);
            int close = closing(open);
            parts.add(new TemplatePart.Hole(expression(open + 2, close)));
            from = close + 2;
        }
        addLiteral(parts, from, text.length());
        return List.copyOf(parts);
    }

    private void addLiteral(List<TemplatePart> parts, int from, int to) {
        if (from < to) {
            parts.add(new TemplatePart.Literal(text.substring(from, to)));
        }
    }

    private CompiledExpression expression(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        try {
            return expressions.compile(text.substring(start, to).strip(), variables);
        } catch (InvalidExpression e) {
            throw e.within(Position.of(text, start));
        }
    }

    private int closing(int open) {
        int braces = 0;
        for (int i = open + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfQuote(i, open);
            } else if (c == '{') {
                braces++;
            } else if (c == '}' && braces > 0) {
                braces--;
            } else if (c == '}' && text.startsWith("}}", i)) {
                return i;
            }
        }
        throw unclosed(open);
    }

    /** The index of the last quote character of the literal that begins here. */
    private int endOfQuote(int start, int open) {
        String one = text.substring(start, start + 1);
        String quote = text.startsWith(one.repeat(3), start) ? one.repeat(3) : one;
        boolean raw = start > 0 && (text.charAt(start - 1) == 'r' || text.charAt(start - 1) == 'R');
        for (int i = start + quote.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\' && !raw) {
                i++;
            } else if (text.startsWith(quote, i)) {
                return i + quote.length() - 1;
            }
        }
        throw unclosed(open);
    }

    private InvalidExpression unclosed(int open) {
        return new InvalidExpression(Position.of(text, open), Message.of("expression.template-unclosed", "{{", "}}"));
    }
}
