package io.scalewell.ui.run.comment;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.ui.component.MentionText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who can be mentioned, and how a text with mentions reads. */
final class Mentions {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w.+-])@([\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+\\-.!|~]");

    private final List<MentionText.Person> people;
    private final Map<String, String> names = new HashMap<>();

    Mentions(Members members) {
        var all = members.list();
        people = all.stream()
                .filter(Member::active)
                .map(member -> new MentionText.Person(member.name(), member.email()))
                .toList();
        all.forEach(member -> names.put(member.email().toLowerCase(Locale.ROOT), member.name()));
    }

    List<MentionText.Person> people() {
        return people;
    }

    /** Markdown in which members are called by their names. */
    String readable(String text) {
        return MENTION.matcher(text).replaceAll(this::called);
    }

    private String called(MatchResult found) {
        var name = names.get(found.group(1).toLowerCase(Locale.ROOT));
        var words = name == null ? found.group() : "**@" + MARKUP.matcher(name).replaceAll("\\\\$0") + "**";
        return Matcher.quoteReplacement(words);
    }
}
