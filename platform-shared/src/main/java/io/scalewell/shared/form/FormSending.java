package io.scalewell.shared.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came back from a page, unread. A field has the name {@code f.KEY}; of an amount of money {@code f.KEY.amount} and
 * {@code f.KEY.currency}; of a table {@code f.KEY.ROW.COLUMN}, rows counted from 0; a file that was kept before {@code k.KEY}.
 *
 * @param texts by name, each as often as it was sent
 * @param uploads by name
 * @param keepOnly true when the page is only to be shown again, with its files kept
 * @param address of the sender's computer, to count how often it sends
 * @param reader in which language the page was read
 */
public record FormSending(
        Map<String, List<String>> texts,
        Map<String, FormUpload> uploads,
        boolean keepOnly,
        String address,
        Locale reader) {

    public static final String FIELD = "f.";
    public static final String KEPT = "k.";
    public static final String AMOUNT = ".amount";
    public static final String CURRENCY = ".currency";
    public static final String TOKEN = "token";
    public static final String CONSENT = "consent";
    public static final String MAIL_LINK = "mailLink";
    /** Nobody sees this field; whatever fills it in is no person. */
    public static final String TRAP = "website";

    public static final int MOST_ROWS = 20;

    public FormSending {
        texts = new LinkedHashMap<>(texts);
        uploads = new LinkedHashMap<>(uploads);
    }

    /** The first value; empty when it is missing or blank. */
    public Optional<String> text(String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
