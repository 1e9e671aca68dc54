package io.scalewell.backend.expression;

import dev.cel.common.CelErrorCode;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a plain sentence what the compiler or the evaluation complained about. */
final class PlainWords {

    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern NO_OVERLOAD = Pattern.compile(
            "found no matching overload for '([^']*)' applied to '(.*?)' \\(candidates.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:mismatched|extraneous) input '(.*?)' expecting.*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^evaluation error(?: at [^:]*:\\d+)?: ");
    /** What the evaluation says, and what we say instead; later ones only when no earlier one fits. */
    private static final List<Known> FAILURES = List.of(
            known("key '(.*?)' is not present in map", found -> Message.of("expression.no-data", found.group(1))),
            known("No such attribute\\(s\\): (\\w+)", found -> Message.of("expression.no-attribute", found.group(1))),
            known("No matching overload for function '_\\+_'", found -> Message.of("expression.plus-values")),
            known("No matching overload for function '_\\[_]'", found -> Message.of("expression.misfit-values", "[]")),
            known(
                    "No matching overload for function '@?_?(.*?)_?'",
                    found -> Message.of("expression.misfit-values", found.group(1))),
            known("Error resolving field '(.*?)'", found -> Message.of("expression.no-map", found.group(1))),
            known("Unexpected iter_range type", found -> Message.of("expression.no-elements")),
            known("Expected boolean value", found -> Message.of("expression.no-boolean")),
            known("For input string: \"(.{0,50}?)\"", found -> Message.of("expression.no-number", found.group(1))),
            known("^(-?[\\d.]+|true|false)$", found -> Message.of("expression.no-data", found.group(1))));

    private PlainWords() {}

    private record Known(Pattern pattern, Function<Matcher, Message> words) {}

    private static Known known(String pattern, Function<Matcher, Message> words) {
        return new Known(Pattern.compile(pattern), words);
    }

    static boolean isUnknownName(String message) {
        return UNKNOWN_NAME.matcher(message).matches();
    }

    static Message ofIssue(String message) {
        Matcher unknown = UNKNOWN_NAME.matcher(message);
        if (unknown.matches()) {
            return Message.of("expression.no-name", unknown.group(1));
        }
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            return misfit(overload.group(1), types(overload.group(2)).replace(".(", " ("));
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return unexpected.group(1).equals("<EOF>")
                    ? Message.of("expression.ends")
                    : Message.of("expression.unexpected", unexpected.group(1));
        }
        return message.contains("recursion limit")
                ? Message.of("expression.too-deep", Limits.DEPTH)
                : Message.of("expression.other", sentence(message));
    }

    static Message ofFailure(CelErrorCode code, String message) {
        return switch (code) {
            case DIVIDE_BY_ZERO -> Message.of("expression.zero");
            case NUMERIC_OVERFLOW -> Message.of("expression.overflow");
            case ITERATION_BUDGET_EXCEEDED -> Message.of("expression.elements", Limits.ITERATIONS);
            default -> ofFailure(PLACE.matcher(message.strip()).replaceFirst(""));
        };
    }

    private static Message ofFailure(String message) {
        for (Known known : FAILURES) {
            Matcher found = known.pattern.matcher(message);
            if (found.lookingAt()) {
                return known.words.apply(found);
            }
        }
        return message.isBlank()
                ? Message.of("expression.nothing")
                : Message.of("expression.failed", sentence(message));
    }

    private static Message misfit(String function, String values) {
        String operator =
                function.replaceAll("^!_$", "!").replaceAll("^-_$", "-").replaceAll("_", "");
        return operator.equals("+")
                ? Message.of("expression.plus", values)
                : Message.of("expression.misfit", operator, values);
    }

    private static String types(String signature) {
        String words = signature;
        for (List<String> pair : List.of(
                List.of("google.protobuf.Timestamp", "timestamp"),
                List.of("google.protobuf.Duration", "duration"),
                List.of("string", "text"),
                List.of("double", "number"),
                List.of("uint", "number"),
                List.of("int", "whole number"),
                List.of("dyn", "anything"))) {
            words = words.replaceAll("\\b" + Pattern.quote(pair.getFirst()) + "\\b", pair.getLast());
        }
        return words;
    }

    private static String sentence(String message) {
        String text = message.strip();
        String capital = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        String shortened = capital.length() > 300 ? capital.substring(0, 300) + "..." : capital;
        return shortened.endsWith(".") ? shortened : shortened + ".";
    }
}
