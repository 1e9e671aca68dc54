package io.scalewell.backend.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import io.scalewell.shared.text.Message;
import java.util.Map;
import java.util.Optional;

/** Checks the syntax tree: its height, its nested comprehensions, its literal patterns, and that it makes no messages. */
final class Shape {

    private final Map<Long, Integer> offsets;
    private final CelSource source;

    private Shape(CelSource source) {
        this.source = source;
        this.offsets = source.getPositionsMap();
    }

    static void check(CelAbstractSyntaxTree tree) {
        new Shape(tree.getSource()).check(tree.getExpr(), 1, 0);
    }

    private void check(CelExpr expression, int depth, int comprehensions) {
        if (depth > Limits.DEPTH) {
            throw refusal(expression, Message.of("expression.too-deep", Limits.DEPTH));
        }
        int next = depth + 1;
        switch (expression.getKind()) {
            case SELECT -> check(expression.select().operand(), next, comprehensions);
            case CALL -> checkCall(expression, next, comprehensions);
            case LIST -> expression.list().elements().forEach(element -> check(element, next, comprehensions));
            case MAP ->
                expression.map().entries().forEach(entry -> {
                    check(entry.key(), next, comprehensions);
                    check(entry.value(), next, comprehensions);
                });
            case COMPREHENSION -> checkComprehension(expression, next, comprehensions);
            case STRUCT -> throw refusal(expression, Message.of("expression.no-messages"));
            case CONSTANT, IDENT, NOT_SET -> {
                // nothing below
            }
        }
    }

    private void checkCall(CelExpr expression, int next, int comprehensions) {
        CelExpr.CelCall call = expression.call();
        call.target().ifPresent(target -> check(target, next, comprehensions));
        call.args().forEach(argument -> check(argument, next, comprehensions));
        if (call.function().equals("matches") && !call.args().isEmpty()) {
            literal(call.args().getLast()).ifPresent(pattern -> checkPattern(expression, pattern));
        }
    }

    private void checkPattern(CelExpr expression, String pattern) {
        try {
            Patterns.compile(pattern);
        } catch (FailedExpression e) {
            throw refusal(expression, e.sentence());
        }
    }

    private void checkComprehension(CelExpr expression, int next, int comprehensions) {
        int inner = comprehensions + 1;
        if (inner > Limits.NESTED_COMPREHENSIONS) {
            throw refusal(expression, Message.of("expression.comprehensions", Limits.NESTED_COMPREHENSIONS));
        }
        CelExpr.CelComprehension comprehension = expression.comprehension();
        check(comprehension.iterRange(), next, comprehensions);
        check(comprehension.accuInit(), next, inner);
        check(comprehension.loopCondition(), next, inner);
        check(comprehension.loopStep(), next, inner);
        check(comprehension.result(), next, inner);
    }

    private static Optional<String> literal(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(expression.constant().stringValue())
                : Optional.empty();
    }

    private InvalidExpression refusal(CelExpr expression, Message sentence) {
        Position position = Optional.ofNullable(offsets.get(expression.id()))
                .flatMap(source::getOffsetLocation)
                .map(Shape::position)
                .orElse(Position.START);
        return new InvalidExpression(position, sentence);
    }

    static Position position(CelSourceLocation location) {
        return new Position(Math.max(1, location.getLine()), Math.max(0, location.getColumn()) + 1);
    }
}
