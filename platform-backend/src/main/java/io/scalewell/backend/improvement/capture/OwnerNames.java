package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.text.Message;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the member that {@code @ada}, {@code @ada.n} or {@code @Ada Novak} names: each part begins a word of the name, in their
 * order, without regard to case and accents. Whose word is exactly the part wins over whose word only begins like it.
 */
final class OwnerNames {

    private static final Pattern MARK = Pattern.compile("@\\p{L}.*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<Member> members;

    OwnerNames(List<Member> members) {
        this.members = List.copyOf(members);
    }

    Owned take(String text) throws NotUnderstoodException {
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
        List<String> marked =
                words.stream().filter(word -> MARK.matcher(word).matches()).toList();
        if (marked.isEmpty()) {
            return new Owned(text.strip(), null);
        }
        if (marked.size() > 1) {
            throw new NotUnderstoodException(Message.of(
                    "capture.owners",
                    marked.stream()
                            .map(Message::verbatim)
                            .reduce((before, next) -> Message.of("list.and", before, next))
                            .orElseThrow()));
        }
        int at = words.indexOf(marked.getFirst());
        List<String> parts = new ArrayList<>(
                Arrays.asList(fold(words.remove(at).substring(1)).split("\\.")));
        List<Member> found = named(parts);
        while (at < words.size() && isOtherWordOfName(found, parts, words.get(at))) {
            parts.add(fold(words.remove(at)));
            found = named(parts);
        }
        return new Owned(String.join(" ", words), one(marked.getFirst(), found).id());
    }

    private List<Member> named(List<String> parts) {
        List<Member> exact =
                members.stream().filter(member -> isNamed(member, parts, true)).toList();
        return exact.isEmpty()
                ? members.stream()
                        .filter(member -> isNamed(member, parts, false))
                        .toList()
                : exact;
    }

    private static boolean isNamed(Member member, List<String> parts, boolean whole) {
        int next = 0;
        for (String word : words(member)) {
            if (next < parts.size() && (whole ? word.equals(parts.get(next)) : word.startsWith(parts.get(next)))) {
                next++;
            }
        }
        return next == parts.size();
    }

    /** "@Ada Novak" goes on with a word of the name, as "@Ada calls" does not. */
    private static boolean isOtherWordOfName(List<Member> found, List<String> parts, String word) {
        List<String> longer = new ArrayList<>(parts);
        longer.add(fold(word));
        return found.stream()
                .anyMatch(member -> isNamed(member, longer, false)
                        && words(member).stream().skip(1).anyMatch(fold(word)::equals));
    }

    private static Member one(String mark, List<Member> found) throws NotUnderstoodException {
        if (found.isEmpty()) {
            throw new NotUnderstoodException(Message.of("capture.nobody", mark));
        }
        if (found.size() > 1) {
            String names = found.stream().limit(5).map(Member::name).collect(Collectors.joining(", "));
            Message named = found.size() > 5 ? Message.of("capture.or-another", names) : Message.verbatim(names);
            throw new NotUnderstoodException(Message.of("capture.several", mark, named));
        }
        return found.getFirst();
    }

    private static List<String> words(Member member) {
        return List.of(fold(member.name()).split("[\\s.]+"));
    }

    private static String fold(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[,;:!?]+$", "");
    }
}
