package io.scalewell.backend.process.interchange.markdown;

import java.util.regex.Pattern;

/** Writes plain words so that Markdown reads the same words. */
final class Escapes {

    /** What would be markup; a number sign only at the end, where a heading would lose it. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[\\\\`*\\[]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[A-Za-z/!?])|&(?=[#A-Za-z0-9]{1,40};)|#(?=#*$)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PLAIN_DESTINATION = Pattern.compile("[^\\s()<>\\\\]+");

    private Escapes() {}

    static String inText(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        return SPECIAL.matcher(line).replaceAll("\\\\$0");
    }

    static String link(String words, String destination) {
        String target = PLAIN_DESTINATION.matcher(destination).matches()
                ? destination
                : "<" + destination.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + ">";
        String shown = inText(words.isEmpty() ? destination : words);
        return "[" + shown.replace("]", "\\]") + "](" + target + ")";
    }
}
