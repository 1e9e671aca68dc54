package io.scalewell.backend.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import io.scalewell.shared.text.Message;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches an evaluation node by node and cuts it when it takes too long or makes too much. Size is that of the value written
 * out: {@code [x, x]} shares memory, but comparing or printing it does not. CEL's {@code &&} and {@code ||} set an error of
 * one side aside and go on, so what broke the budget is remembered and thrown again at every later node and at the end.
 */
final class Budget implements CelEvaluationListener {

    private final long deadline = System.nanoTime() + Limits.TIME.toNanos();
    private final IdentityHashMap<Object, Long> sizes = new IdentityHashMap<>();
    private long producedText;
    private @Nullable FailedExpression broken;

    /** Throws what broke the budget, if anything did. */
    void check() {
        if (broken != null) {
            throw broken;
        }
    }

    @Override
    public void callback(CelExpr expression, Object result) {
        check();
        checkTime();
        switch (expression.getKind()) {
            case CALL -> countText(result);
            case LIST, MAP, COMPREHENSION -> checkSize(result);
            default -> {
                // names and constants make nothing new
            }
        }
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw broken(Message.of("expression.time"));
        }
    }

    private void countText(Object result) {
        if (result instanceof String text) {
            producedText += text.length();
            if (producedText > Limits.PRODUCED_TEXT) {
                throw broken(Message.of("expression.text"));
            }
        }
    }

    private void checkSize(Object result) {
        if (sizeOf(result) > Limits.VALUE_SIZE) {
            throw broken(Message.of("expression.value"));
        }
    }

    private FailedExpression broken(Message sentence) {
        FailedExpression failure = new FailedExpression(sentence);
        broken = failure;
        return failure;
    }

    private long sizeOf(Object value) {
        return switch (value) {
            case String text -> text.length();
            case Collection<?> list -> known(list, list, list.size());
            case Map<?, ?> map -> known(map, map.values(), map.size());
            default -> 1;
        };
    }

    private long known(Object whole, Collection<?> parts, int count) {
        Long known = sizes.get(whole);
        if (known != null) {
            return known;
        }
        checkTime();
        long size = 1L + count;
        for (Object part : parts) {
            size += sizeOf(part);
        }
        sizes.put(whole, size);
        return size;
    }
}
