package io.scalewell.backend.expression;

import dev.cel.common.CelErrorCode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a plain sentence what the compiler or the evaluation complained about. */
final class PlainWords {

    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern NO_OVERLOAD = Pattern.compile(
            "found no matching overload for '([^']*)' applied to '(.*?)' \\(candidates.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:mismatched|extraneous) input '(.*?)' expecting.*", Pattern.DOTALL);
    private static final Pattern MISSING_KEY = Pattern.compile(".*key '(.*)' is not present in map.*", Pattern.DOTALL);
    private static final Pattern MISSING_VARIABLE =
            Pattern.compile(".*No such attribute\\(s\\): (\\w+)\\b.*", Pattern.DOTALL);
    private static final Pattern RUNTIME_OVERLOAD =
            Pattern.compile(".*No matching overload for function '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^evaluation error(?: at [^:]*:\\d+)?: ");

    private PlainWords() {}

    static boolean isUnknownName(String message) {
        return UNKNOWN_NAME.matcher(message).matches();
    }

    static String ofIssue(String message) {
        Matcher unknown = UNKNOWN_NAME.matcher(message);
        if (unknown.matches()) {
            return "There is nothing called " + unknown.group(1) + " here.";
        }
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            return misfit(overload.group(1), " " + types(overload.group(2)));
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return unexpected.group(1).equals("<EOF>")
                    ? "The expression ends too early."
                    : unexpected.group(1) + " is not expected here.";
        }
        if (message.contains("recursion limit")) {
            return "The expression is nested deeper than " + Limits.DEPTH + " levels.";
        }
        return sentence(message);
    }

    static String ofFailure(CelErrorCode code, String message) {
        return switch (code) {
            case DIVIDE_BY_ZERO -> "A number is divided by zero.";
            case NUMERIC_OVERFLOW -> "A number or a time becomes too large.";
            case ITERATION_BUDGET_EXCEEDED -> "The expression goes over more than " + Limits.ITERATIONS + " elements.";
            case ATTRIBUTE_NOT_FOUND -> {
                Matcher key = MISSING_KEY.matcher(message);
                Matcher variable = MISSING_VARIABLE.matcher(message);
                yield key.matches()
                        ? "There is no " + key.group(1) + " in these data."
                        : variable.matches() ? "There is no " + variable.group(1) + " here." : sentence(message);
            }
            case OVERLOAD_NOT_FOUND -> {
                Matcher overload = RUNTIME_OVERLOAD.matcher(message);
                yield overload.matches() ? misfit(overload.group(1), " these values") : sentence(message);
            }
            default -> sentence(message);
        };
    }

    private static String misfit(String function, String values) {
        String operator =
                function.replaceAll("^!_$", "!").replaceAll("^-_$", "-").replaceAll("_", "");
        String hint = operator.equals("+") ? " Texts are joined with concat([...])." : "";
        return operator + " does not fit" + values + "." + hint;
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
        String text = PLACE.matcher(message.strip()).replaceFirst("").strip();
        String capital =
                text.isEmpty() ? "It cannot be evaluated" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        String shortened = capital.length() > 300 ? capital.substring(0, 300) + "..." : capital;
        return shortened.endsWith(".") ? shortened : shortened + ".";
    }
}
