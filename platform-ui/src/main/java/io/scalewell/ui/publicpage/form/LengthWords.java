package io.scalewell.ui.publicpage.form;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How long something takes, roughly, as one says it to a stranger. */
@Component
class LengthWords {

    private final MessageSource texts;

    LengthWords(MessageSource texts) {
        this.texts = texts;
    }

    String of(Duration duration, Locale locale) {
        if (duration.toMinutes() < 90) {
            return words("minutes", Math.max(5, Math.ceilDiv(duration.toMinutes(), 5) * 5), locale);
        }
        if (duration.toHours() < 36) {
            return words("hours", Math.ceilDiv(duration.toMinutes(), 60), locale);
        }
        return words("days", Math.ceilDiv(duration.toHours(), 24), locale);
    }

    private String words(String unit, long number, Locale locale) {
        var key = "public.length." + unit + (number == 1 ? ".one" : ".other");
        return texts.getMessage(key, new Object[] {number}, locale);
    }
}
