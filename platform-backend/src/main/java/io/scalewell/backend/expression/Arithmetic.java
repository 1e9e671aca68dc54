package io.scalewell.backend.expression;

import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.INT;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.exceptions.CelDivideByZeroException;
import dev.cel.common.exceptions.CelNumericOverflowException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The four operators on numbers and times. They replace CEL's own, because whole and fractional numbers mix in JSON
 * ({@code run.fields.amount * 1.25} must work for 100 as for 100.5), and because {@code +} on texts, bytes and lists doubles
 * memory with every step of a nested comprehension: those overloads are not here at all.
 */
final class Arithmetic {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Arithmetic() {}

    static List<CelFunctionDecl> mixedDeclarations() {
        return Arrays.stream(Operator.values()).map(Arithmetic::mixed).toList();
    }

    static List<CelFunctionBinding> bindings() {
        List<CelFunctionBinding> all = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            List<CelFunctionBinding> overloads = new ArrayList<>(onNumbers(operator));
            overloads.addAll(
                    switch (operator) {
                        case ADD -> addingTimes();
                        case SUBTRACT -> subtractingTimes();
                        case MULTIPLY, DIVIDE -> List.of();
                    });
            all.addAll(CelFunctionBinding.fromOverloads(operator.function(), overloads));
        }
        return all;
    }

    private static CelFunctionDecl mixed(Operator operator) {
        return CelFunctionDecl.newFunctionDeclaration(
                operator.function(),
                newGlobalOverload(operator.overload() + "_int64_double", DOUBLE, INT, DOUBLE),
                newGlobalOverload(operator.overload() + "_double_int64", DOUBLE, DOUBLE, INT));
    }

    private static List<CelFunctionBinding> onNumbers(Operator operator) {
        String name = operator.overload();
        return List.of(
                CelFunctionBinding.from(name + "_int64", Long.class, Long.class, (a, b) -> exact(operator, a, b)),
                CelFunctionBinding.from(name + "_double", Double.class, Double.class, operator::fractional),
                CelFunctionBinding.from(
                        name + "_int64_double", Long.class, Double.class, (a, b) -> operator.fractional(a, b)),
                CelFunctionBinding.from(
                        name + "_double_int64", Double.class, Long.class, (a, b) -> operator.fractional(a, b)));
    }

    private static List<CelFunctionBinding> addingTimes() {
        return List.of(
                time("add_duration_duration", Duration.class, Duration.class, Duration::plus),
                time("add_timestamp_duration", Instant.class, Duration.class, Instant::plus),
                time("add_duration_timestamp", Duration.class, Instant.class, (a, b) -> b.plus(a)));
    }

    private static List<CelFunctionBinding> subtractingTimes() {
        return List.of(
                time("subtract_timestamp_timestamp", Instant.class, Instant.class, (a, b) -> Duration.between(b, a)),
                time("subtract_timestamp_duration", Instant.class, Duration.class, Instant::minus),
                time("subtract_duration_duration", Duration.class, Duration.class, Duration::minus));
    }

    private static long exact(Operator operator, long a, long b) {
        if (operator == Operator.DIVIDE && b == 0) {
            throw new CelDivideByZeroException(new ArithmeticException("Divided by zero"));
        }
        try {
            return operator.whole(a, b);
        } catch (ArithmeticException e) {
            throw new CelNumericOverflowException(e);
        }
    }

    private static Object inRange(Object result) {
        if (result instanceof Instant instant && (instant.isBefore(FIRST) || instant.isAfter(LAST))) {
            throw new DateTimeException("Not within the years 1 to 9999");
        }
        return result;
    }

    private static <A, B> CelFunctionBinding time(
            String id, Class<A> first, Class<B> second, CelFunctionOverload.Binary<A, B> sum) {
        return CelFunctionBinding.from(id, first, second, (a, b) -> {
            try {
                return inRange(sum.apply(a, b));
            } catch (DateTimeException | ArithmeticException e) {
                throw new CelNumericOverflowException(new ArithmeticException(e.getMessage()));
            }
        });
    }
}
