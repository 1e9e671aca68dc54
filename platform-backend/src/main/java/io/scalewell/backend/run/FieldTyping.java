package io.scalewell.backend.run;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what a client sent for a field into the value that is kept. Pure. */
final class FieldTyping {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    private FieldTyping() {}

    /**
     * The value to keep; null clears the field.
     *
     * @throws IllegalArgumentException with a sentence that says what would be right
     */
    static @Nullable Object typed(Field field, @Nullable Object raw) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return null;
        }
        return switch (field.type() == null ? FieldType.TEXT : field.type()) {
            case TEXT -> text(raw, LONGEST_TEXT);
            case NUMBER -> number(raw);
            case DATE -> date(text(raw, LONGEST_TEXT));
            case DATETIME -> instant(text(raw, LONGEST_TEXT));
            case CHOICE -> choice(field, raw);
            case MULTICHOICE -> choices(field, raw);
            case CHECKBOX -> check(raw instanceof Boolean, raw, Message.of("form.boolean"));
            case MEMBER, EMAIL -> email(text(raw, LONGEST_EMAIL));
            case URL -> url(text(raw, LONGEST_URL));
            case MONEY -> money(raw);
            case FILE -> FileValues.reference(raw);
            case TABLE -> TableValues.typed(field, raw);
        };
    }

    private static String text(Object raw, int longest) {
        if (!(raw instanceof String text) || text.length() > longest || text.indexOf('\0') >= 0) {
            throw new UnfitValue(Message.of("field.text", longest));
        }
        return text;
    }

    private static Number number(Object raw) {
        boolean fits = switch (raw) {
            case Byte _, Short _, Integer _, Long _ -> true;
            case BigInteger big -> big.bitLength() < Long.SIZE;
            case Float single -> Float.isFinite(single);
            case Double real -> Double.isFinite(real);
            case BigDecimal real -> Double.isFinite(real.doubleValue());
            default -> false;
        };
        return (Number) check(fits, raw, Message.of("field.number"));
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text.strip()).toString();
        } catch (DateTimeException notADate) {
            throw new UnfitValue(Message.of("form.date"), notADate);
        }
    }

    private static String instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text.strip()).toInstant();
            return instant.toString();
        } catch (DateTimeException notAnInstant) {
            throw new UnfitValue(Message.of("form.instant"), notAnInstant);
        }
    }

    private static Object choice(Field field, Object raw) {
        boolean known = raw instanceof String && field.choices().contains(raw);
        return check(known, raw, Message.of("form.one-of", String.join(", ", field.choices())));
    }

    private static List<Object> choices(Field field, Object raw) {
        if (!(raw instanceof List<?> list) || list.size() != new HashSet<>(list).size()) {
            throw new UnfitValue(Message.of("field.repeated"));
        }
        List<Object> chosen = new ArrayList<>();
        list.forEach(each -> chosen.add(choice(field, String.valueOf(each))));
        return chosen;
    }

    private static String email(String text) {
        String email = text.strip();
        if (!EMAIL.matcher(email).matches()) {
            throw new UnfitValue(Message.of("field.email"));
        }
        return email;
    }

    private static String url(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri.toString();
            }
        } catch (URISyntaxException notAnAddress) {
            throw new UnfitValue(Message.of("field.url"), notAnAddress);
        }
        throw new UnfitValue(Message.of("field.url.begin"));
    }

    private static Map<String, Object> money(Object raw) {
        if (!(raw instanceof Map<?, ?> map) || map.size() != 2 || !(map.get("currency") instanceof String currency)) {
            throw new UnfitValue(Message.of("field.money"));
        }
        Object amount = map.get("amount");
        Map<String, Object> money = new LinkedHashMap<>();
        money.put("amount", number(amount == null ? "" : amount));
        money.put("currency", currencyCode(currency));
        return money;
    }

    private static String currencyCode(String text) {
        try {
            return Currency.getInstance(text.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new UnfitValue(Message.of("field.currency"), unknown);
        }
    }

    private static Object check(boolean right, Object value, Message expected) {
        if (!right) {
            throw new UnfitValue(expected);
        }
        return value;
    }
}
