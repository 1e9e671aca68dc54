package io.scalewell.backend.form;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Turns one typed text into the value of a field, in words for people who know no data types. Pure. */
final class AnswerTyping {

    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,10})?");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\",;:]{1,64}@[^@\\s<>\",;:]{1,180}\\.[^@\\s<>\",;:.]{1,60}");

    private final ZoneId zone;

    AnswerTyping(ZoneId zone) {
        this.zone = zone;
    }

    /** The checks that people need words for; what is left is checked when the run is started. */
    Object typed(Field field, String text) {
        return switch (field.type() == null ? FieldType.TEXT : field.type()) {
            case NUMBER -> number(text);
            case DATE -> date(text);
            case DATETIME -> dateTime(text);
            case EMAIL -> email(text);
            case URL -> text.matches("(?i)https?://.*") ? text : "https://" + text;
            case TEXT -> text(text);
            case CHOICE, MULTICHOICE, CHECKBOX, MEMBER, MONEY, FILE, TABLE -> text;
        };
    }

    private static String text(String text) {
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new UnreadableAnswer(Message.of("public-form.text", LONGEST_TEXT));
        }
        return text.replace("\r\n", "\n");
    }

    /** With a full stop or a comma before the decimals, and no other mark: 1,500 would be either. */
    BigDecimal number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!NUMBER.matcher(plain).matches()) {
            throw new UnreadableAnswer(Message.of("public-form.number"));
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException notADate) {
            throw new UnreadableAnswer(Message.of("public-form.date"));
        }
    }

    private String dateTime(String text) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant().toString();
        } catch (DateTimeException notATime) {
            throw new UnreadableAnswer(Message.of("public-form.date-time"));
        }
    }

    private static String email(String text) {
        if (!EMAIL.matcher(text).matches()) {
            throw new UnreadableAnswer(Message.of("public-form.email"));
        }
        return text;
    }
}
