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
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

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
        return List.of(mixed("_+_", "add"), mixed("_-_", "subtract"), mixed("_*_", "multiply"), mixed("_/_", "divide"));
    }

    static List<CelFunctionBinding> bindings() {
        List<CelFunctionBinding> all = new ArrayList<>();
        all.addAll(operator(
                "_+_",
                "add",
                Math::addExact,
                Double::sum,
                time("add_duration_duration", Duration.class, Duration.class, Duration::plus),
                time("add_timestamp_duration", Instant.class, Duration.class, Instant::plus),
                time("add_duration_timestamp", Duration.class, Instant.class, (a, b) -> b.plus(a))));
        all.addAll(operator(
                "_-_",
                "subtract",
                Math::subtractExact,
                (a, b) -> a - b,
                time("subtract_timestamp_timestamp", Instant.class, Instant.class, (a, b) -> Duration.between(b, a)),
                time("subtract_timestamp_duration", Instant.class, Duration.class, Instant::minus),
                time("subtract_duration_duration", Duration.class, Duration.class, Duration::minus)));
        all.addAll(operator("_*_", "multiply", Math::multiplyExact, (a, b) -> a * b));
        all.addAll(operator("_/_", "divide", Math::divideExact, (a, b) -> a / b));
        return all;
    }

    private static CelFunctionDecl mixed(String operator, String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                operator,
                newGlobalOverload(name + "_int64_double", DOUBLE, INT, DOUBLE),
                newGlobalOverload(name + "_double_int64", DOUBLE, DOUBLE, INT));
    }

    private static Collection<CelFunctionBinding> operator(
            String operator,
            String name,
            LongBinaryOperator whole,
            DoubleBinaryOperator fractional,
            CelFunctionBinding... others) {
        List<CelFunctionBinding> bindings = new ArrayList<>(List.of(others));
        bindings.add(CelFunctionBinding.from(name + "_int64", Long.class, Long.class, (a, b) -> exact(whole, a, b)));
        bindings.add(CelFunctionBinding.from(
                name + "_double", Double.class, Double.class, (a, b) -> fractional.applyAsDouble(a, b)));
        bindings.add(CelFunctionBinding.from(
                name + "_int64_double", Long.class, Double.class, (a, b) -> fractional.applyAsDouble(a, b)));
        bindings.add(CelFunctionBinding.from(
                name + "_double_int64", Double.class, Long.class, (a, b) -> fractional.applyAsDouble(a, b)));
        return CelFunctionBinding.fromOverloads(operator, bindings);
    }

    private static long exact(LongBinaryOperator operator, long a, long b) {
        try {
            return operator.applyAsLong(a, b);
        } catch (ArithmeticException e) {
            throw e.getMessage() != null && e.getMessage().contains("zero")
                    ? new CelDivideByZeroException(e)
                    : new CelNumericOverflowException(e);
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
