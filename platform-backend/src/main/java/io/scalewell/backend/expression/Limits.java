package io.scalewell.backend.expression;

import java.time.Duration;

/** What an expression may cost. CEL stops escapes, but not resource bombs; together these do. */
final class Limits {

    /** Length of the source, in code points. */
    static final int LENGTH = 2_000;

    /** Height of the syntax tree and nesting of the source. */
    static final int DEPTH = 32;

    /** Rounds of all comprehensions of one evaluation together. */
    static final int ITERATIONS = 1_000;

    /** A comprehension within a comprehension, and no deeper. */
    static final int NESTED_COMPREHENSIONS = 2;

    /** Instructions of a compiled regular expression. */
    static final int PATTERN_PROGRAM = 200;

    /** Length of a regular expression, and the product of its counted repetitions, before it is compiled. */
    static final int PATTERN_LENGTH = 500;

    static final int PATTERN_REPETITIONS = 1_000;

    /** Length of a text that is searched with a regular expression. */
    static final int SEARCHED_TEXT = 65_536;

    /** Length of a searched text times the length of what is searched for. */
    static final long SEARCH_PRODUCT = 50_000_000;

    /** Length of a text made by {@code concat} or {@code join}. */
    static final int CONCATENATION = 10_000;

    /** Length of all texts made in one evaluation. */
    static final long PRODUCED_TEXT = 4_000_000;

    /** Characters and elements of one made value when written out, shared parts counted each time. */
    static final long VALUE_SIZE = 1_000_000;

    /** Time for one evaluation, or for one rendering of a template. */
    static final Duration TIME = Duration.ofMillis(500);

    /** Compiled expressions that are kept. */
    static final int KEPT = 1_000;

    /** Length of a template, in characters. */
    static final int TEMPLATE_LENGTH = 1_048_576;

    /** Expressions in a template. */
    static final int TEMPLATE_EXPRESSIONS = 200;

    /** What a template may produce, in bytes of UTF-8. */
    static final int OUTPUT = 1_048_576;

    /** Nesting and number of members of a JSON tree. */
    static final int JSON_DEPTH = 64;

    static final int JSON_MEMBERS = 10_000;

    private Limits() {}
}
