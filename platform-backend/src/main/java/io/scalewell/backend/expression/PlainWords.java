package io.scalewell.backend.expression;

import dev.cel.common.CelErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a plain sentence what the compiler or the evaluation complained about. */
final class PlainWords {

    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern NO_OVERLOAD = Pattern.compile(
            "found no matching overload for '([^']*)' applied to '(.*?)' \\(candidates.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:mismatched|extraneous) input '(.*?)' expecting.*", Pattern.DOTALL);
    /** What the evaluation says, and what we say instead; later ones only when no earlier one fits. */
    private static final Map<Pattern, String> FAILURES = failures();

    private static final Pattern PLACE = Pattern.compile("^evaluation error(?: at [^:]*:\\d+)?: ");

    private PlainWords() {}

    private static Map<Pattern, String> failures() {
        Map<Pattern, String> failures = new LinkedHashMap<>();
        failures.put(Pattern.compile("key '(.*?)' is not present in map"), "There is no $1 in these data.");
        failures.put(Pattern.compile("No such attribute\\(s\\): (\\w+)"), "There is no $1 here.");
        failures.put(
                Pattern.compile("No matching overload for function '_\\+_'"),
                "+ does not fit these values. Texts are joined with concat([...]).");
        failures.put(Pattern.compile("No matching overload for function '_\\[_]'"), "[] does not fit these values.");
        failures.put(
                Pattern.compile("No matching overload for function '@?_?(.*?)_?'"), "$1 does not fit these values.");
        failures.put(Pattern.compile("Error resolving field '(.*?)'"), "There is no $1 in a value that is not a map.");
        failures.put(Pattern.compile("Unexpected iter_range type"), "Only lists and maps have elements to go over.");
        failures.put(Pattern.compile("Expected boolean value"), "A condition gives something else than true or false.");
        failures.put(Pattern.compile("For input string: \"(.{0,50}?)\""), "The text \"$1\" is not a number.");
        failures.put(Pattern.compile("^(-?[\\d.]+|true|false)$"), "There is no $1 in these data.");
        return failures;
    }

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
            return misfit(overload.group(1), " " + types(overload.group(2)).replace(".(", " ("));
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
            default -> ofFailure(PLACE.matcher(message.strip()).replaceFirst(""));
        };
    }

    private static String ofFailure(String message) {
        return FAILURES.entrySet().stream()
                .map(known -> new Known(known.getKey().matcher(message), known.getValue()))
                .filter(known -> known.matcher.lookingAt())
                .map(Known::sentence)
                .findFirst()
                .orElseGet(() -> sentence(message));
    }

    private record Known(Matcher matcher, String words) {

        String sentence() {
            return matcher.groupCount() == 0 ? words : words.replace("$1", matcher.group(1));
        }
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
        String text = message.strip();
        String capital =
                text.isEmpty() ? "It cannot be evaluated" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        String shortened = capital.length() > 300 ? capital.substring(0, 300) + "..." : capital;
        return shortened.endsWith(".") ? shortened : shortened + ".";
    }
}
