package io.scalewell.backend.process.interchange.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells roles from other words: by what they end with, since roles are called "release manager" and "new hire". */
final class RoleWords {

    private static final Pattern SEPARATORS = Pattern.compile("\\s*(?:/|,|&|\\band\\b|\\bor\\b|\\bund\\b)\\s*");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:an?|any|the|one|our|your)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 5;

    private static final Set<String> LAST_WORDS = words("""
            accountant admin administrator agent analyst applicant approver architect assistant auditor author board buddy \
            bookkeeper candidate captain ceo cfo champion chief clerk client colleague commander consultant contractor controller \
            coo coordinator council cro cto customer department designer dev developer devops director dispatcher dri driver editor \
            employee engineer executive expert facilitator finance founder head hire host hr intern interviewer it lawyer lead \
            leader legal liaison librarian maintainer manager marketing member mentor moderator newcomer nurse officer on-call \
            oncall operator operations ops organizer owner partner planner pm po president principal procurement purchasing qa \
            receptionist recruiter recruiting rep representative requester requestor reviewer sales scribe secretary security \
            sponsor sre staff steward supervisor supplier support sysadmin teacher team teammate technician tester tpm trainee \
            trainer treasurer user vendor verifier volunteer warehouse writer
            """);

    /** What stands before a colon although it is no role. */
    private static final Set<String> NO_ROLES = words("""
            attention caution e.g example examples goal hint i.e important info input link links must nb note notes optional output \
            ps reminder required result see should step tip todo update url warning why
            """);

    private RoleWords() {}

    /** Whether the words name a role by themselves. */
    static boolean nameRole(String words) {
        List<String> parts = parts(words);
        String last = parts.getLast();
        boolean singular = last.endsWith("s") && LAST_WORDS.contains(last.substring(0, last.length() - 1));
        return parts.size() <= MOST_WORDS && (singular || LAST_WORDS.contains(last));
    }

    /** Whether the words may name a role when they stand before several items. */
    static boolean mayNameRole(String words) {
        List<String> parts = parts(words);
        return parts.size() <= MOST_WORDS
                && !NO_ROLES.contains(parts.getFirst())
                && !NO_ROLES.contains(parts.getLast());
    }

    /** "TPM/release manager" and "product owner and release manager" name two. */
    static List<String> each(String words) {
        return Arrays.stream(SEPARATORS.split(words))
                .map(RoleWords::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Without an article and with a capital, as a name in a list. */
    static String name(String words) {
        String bare = ARTICLE.matcher(words.strip()).replaceFirst("").strip();
        return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    private static List<String> parts(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(parts(text));
    }
}
