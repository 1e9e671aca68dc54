package io.scalewell.backend.expression;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.types.TypeType;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import io.scalewell.shared.text.Message;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns JSON values into those of CEL and back. A closed list of types: no object of ours is ever looked into. */
final class Values {

    private int members;

    private Values() {}

    static Object fromPlain(@Nullable Object value) {
        return new Values().read(value, 0);
    }

    static @Nullable Object toPlain(Object value) {
        return new Values().write(value, 0);
    }

    private Object read(@Nullable Object value, int depth) {
        count(depth);
        return switch (value) {
            case null -> NullValue.NULL_VALUE;
            case String text -> text;
            case Boolean truth -> truth;
            case Number number -> number(number);
            case Map<?, ?> map -> readMap(map, depth);
            case Collection<?> list -> readList(list, depth);
            case JsonNode node -> readNode(node, depth);
            case Instant instant -> instant;
            case Duration duration -> duration;
            case UUID id -> id.toString();
            case Enum<?> constant -> constant.name();
            default ->
                throw new IllegalArgumentException(
                        "Not a JSON value: " + value.getClass().getName());
        };
    }

    private Object readNode(JsonNode node, int depth) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node.numberValue());
            case NULL, MISSING -> NullValue.NULL_VALUE;
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                node.properties().forEach(entry -> map.put(entry.getKey(), read(entry.getValue(), depth + 1)));
                yield Collections.unmodifiableMap(map);
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>(node.size());
                node.forEach(element -> list.add(read(element, depth + 1)));
                yield Collections.unmodifiableList(list);
            }
            case BINARY, POJO -> throw new IllegalArgumentException("Not a JSON value: " + node.getNodeType());
        };
    }

    private Object readMap(Map<?, ?> map, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), read(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    private Object readList(Collection<?> list, int depth) {
        List<Object> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(read(element, depth + 1)));
        return Collections.unmodifiableList(copy);
    }

    private static Object number(Number number) {
        return switch (number) {
            case Byte _, Short _, Integer _, Long _ -> number.longValue();
            case BigInteger big when big.bitLength() < Long.SIZE -> big.longValue();
            case BigInteger _, BigDecimal _, Float _, Double _ -> number.doubleValue();
            default ->
                throw new IllegalArgumentException(
                        "Not a JSON number: " + number.getClass().getName());
        };
    }

    private @Nullable Object write(Object value, int depth) {
        count(depth);
        return switch (value) {
            case NullValue _ -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Long whole -> whole;
            case Double number when Double.isFinite(number) -> number;
            case Double number -> throw new FailedExpression(Message.of("expression.number", String.valueOf(number)));
            case UnsignedLong number -> number.bigIntegerValue();
            case Instant instant -> instant.toString();
            case Duration duration -> duration.toString();
            case CelByteString bytes -> Base64.getEncoder().encodeToString(bytes.toByteArray());
            case Collection<?> list -> writeList(list, depth);
            case Map<?, ?> map -> writeMap(map, depth);
            case TypeType _ -> throw new FailedExpression(Message.of("expression.type"));
            default ->
                throw new FailedExpression(
                        Message.of("expression.json", value.getClass().getSimpleName()));
        };
    }

    private Object writeList(Collection<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(write(element, depth + 1)));
        return Collections.unmodifiableList(copy);
    }

    private Object writeMap(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), write(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    private void count(int depth) {
        if (depth > Limits.JSON_DEPTH) {
            throw new FailedExpression(Message.of("expression.value-deep", Limits.JSON_DEPTH));
        }
        if (++members > Limits.VALUE_SIZE / 10) {
            throw new FailedExpression(Message.of("expression.members"));
        }
    }
}
