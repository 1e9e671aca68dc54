package io.scalewell.backend.search;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Keys that somebody may have meant, as far as typed. */
final class TypedKey {

    private static final Pattern RUN = Pattern.compile("([A-Za-z][A-Za-z0-9]{1,9})[- ]([1-9][0-9]{0,8})");
    private static final Pattern PROCESS = Pattern.compile("[A-Za-z][A-Za-z0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final long GREATEST = 999_999_999L;

    private TypedKey() {}

    static Optional<RunKey> run(String text) {
        var typed = RUN.matcher(text);
        return typed.matches() ? Optional.of(RunKey.of(typed.group(1) + "-" + typed.group(2))) : Optional.empty();
    }

    static Optional<ProcessKey> process(String text) {
        return PROCESS.matcher(text).matches() ? Optional.of(ProcessKey.of(text)) : Optional.empty();
    }

    static Optional<String> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** The keys that begin with this one and are at most two digits longer. */
    static List<RunKey> beginningWith(RunKey key) {
        int dash = key.value().indexOf('-');
        String process = key.value().substring(0, dash + 1);
        long number = Long.parseLong(key.value().substring(dash + 1));
        return IntStream.of(1, 10, 100)
                .mapToObj(Long::valueOf)
                .flatMapToLong(factor -> LongStream.range(number * factor, (number + 1) * factor))
                .filter(each -> each <= GREATEST)
                .mapToObj(each -> new RunKey(process + each))
                .toList();
    }
}
