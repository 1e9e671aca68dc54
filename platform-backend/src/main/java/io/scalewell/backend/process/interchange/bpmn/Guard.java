package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * When a step is reached: always, or when one of some choices was made. A choice implies whatever led to its decision, so the way
 * there need not be repeated.
 */
record Guard(boolean always, SequencedSet<Choice> choices) {

    static final Guard ALWAYS = new Guard(true, new LinkedHashSet<>());
    static final Guard NEVER = new Guard(false, new LinkedHashSet<>());

    private static final int TERMS = 12;
    private static final int LONGEST = 1_500;
    private static final int NESTED = 3;
    private static final int LOOK_UP = 16;

    /** One of the choices of a decision. */
    record Choice(Decision decision, int number) {}

    static Guard of(Decision decision, int number) {
        SequencedSet<Choice> only = new LinkedHashSet<>();
        only.add(new Choice(decision, number));
        return new Guard(false, only);
    }

    /** When this or the other holds, in as few choices as possible: if all of a decision lead here, reaching it is enough. */
    Guard or(Guard other) {
        if (always || other.always) {
            return ALWAYS;
        }
        SequencedSet<Choice> all = new LinkedHashSet<>(choices);
        all.addAll(other.choices);
        Optional<Decision> complete = complete(all);
        while (complete.isPresent()) {
            Decision decision = complete.get();
            if (decision.guard().always) {
                return ALWAYS;
            }
            all.removeIf(choice -> choice.decision() == decision);
            all.addAll(decision.guard().choices);
            complete = complete(all);
        }
        List<Choice> implied = all.stream()
                .filter(choice -> isImplied(choice.decision().guard(), all, 0))
                .toList();
        implied.forEach(all::remove);
        return new Guard(false, all);
    }

    private static Optional<Decision> complete(SequencedSet<Choice> choices) {
        return choices.stream()
                .map(Choice::decision)
                .distinct()
                .filter(Decision::isComplete)
                .filter(decision -> choices.stream()
                                .filter(choice -> choice.decision() == decision)
                                .count()
                        == decision.size())
                .findFirst();
    }

    private static boolean isImplied(Guard guard, SequencedSet<Choice> choices, int depth) {
        return !guard.always
                && depth < LOOK_UP
                && !guard.choices.isEmpty()
                && guard.choices.stream()
                        .allMatch(choice -> choices.contains(choice)
                                || isImplied(choice.decision().guard(), choices, depth + 1));
    }

    /** The condition in CEL; empty when it would be too long to be read or evaluated. Only for what is not always reached. */
    Optional<String> condition() {
        if (choices.isEmpty() || choices.size() > TERMS) {
            return Optional.empty();
        }
        String condition = choices.stream().map(choice -> term(choice, 0)).collect(Collectors.joining(" || "));
        if (condition.length() > LONGEST) {
            condition = choices.stream().map(Guard::own).collect(Collectors.joining(" || "));
        }
        return Optional.of(condition).filter(text -> text.length() <= LONGEST);
    }

    /** In words, for a note. */
    String words(Wording wording) {
        List<String> words = new ArrayList<>();
        for (Choice choice : choices.stream().limit(TERMS).toList()) {
            words.add(choice.decision().label() + " = " + choice.decision().name(choice.number()));
        }
        if (choices.size() > TERMS) {
            words.add("…");
        }
        return words.stream()
                .reduce((before, next) -> wording.say("import.bpmn.text.or", before, next))
                .orElse("");
    }

    /** With the choices that led here, since an answer of an earlier round may still stand. */
    private static String term(Choice choice, int depth) {
        Guard before = choice.decision().guard();
        return before.always || before.choices.size() != 1 || depth == NESTED
                ? own(choice)
                : term(before.choices.getFirst(), depth + 1) + " && " + own(choice);
    }

    private static String own(Choice choice) {
        return choice.decision().holds(choice.number());
    }
}
