package io.scalewell.backend.expression;

/** A piece of a template: text as it is, or an expression. */
sealed interface TemplatePart {

    record Literal(String text) implements TemplatePart {}

    record Hole(CompiledExpression expression) implements TemplatePart {}
}
