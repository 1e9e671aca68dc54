package io.scalewell.backend.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.text.Message;
import io.scalewell.shared.text.StoredSentence;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoredSentenceTest {

    @Test
    void whatThePlatformWroteIsReadInTheReadersLanguage() {
        assertThat(german(Message.of("expression.holds-not"))).isEqualTo("Die Bedingung ist nicht erfüllt.");
        assertThat(german(Message.of("expression.no-data", "customer")))
                .isEqualTo("In diesen Daten gibt es kein customer.");
        assertThat(german(Message.of("run.call.results", "ONB-1", "sum: 'x' is no number")))
                .isEqualTo("Die Ergebnisse von ONB-1 können nicht übernommen werden: sum: 'x' is no number");
        assertThat(StoredSentence.of(Message.of("run.call.unnamed").toString()).in(Locale.US))
                .isEqualTo("The step does not say which process does it.");
    }

    @Test
    void whyACalledRunWasCancelledIsReadInTheReadersLanguage() {
        assertThat(german(Message.of("run.call.not-needed", "ONB-1"))).isEqualTo("ONB-1 braucht ihn nicht mehr.");
        assertThat(german("No longer needed by anybody.")).isEqualTo("No longer needed by anybody.");
    }

    @Test
    void whatAPersonWroteStaysAsItIs() {
        assertThat(german("The customer is away {0}")).isEqualTo("The customer is away {0}");
        assertThat(german("Lunch was cancelled.")).isEqualTo("Lunch was cancelled.");
        assertThat(german("")).isEmpty();
    }

    @Test
    void whatASentenceHoldsIsReadToo() {
        Message why = Message.of("run.condition", Message.of("expression.no-data", "customer"));

        assertThat(german(why))
                .isEqualTo("Die Bedingung kann nicht ausgewertet werden: In diesen Daten gibt es kein customer.");
        assertThat(german(Message.of("execution.action", 2, Message.of("expression.zero"))))
                .isEqualTo("Aktion 2 konnte nicht geschrieben werden: Eine Zahl wird durch null geteilt.");
    }

    private static String german(Message written) {
        return german(written.toString());
    }

    private static String german(String stored) {
        return StoredSentence.of(stored).in(Locale.GERMANY);
    }
}
