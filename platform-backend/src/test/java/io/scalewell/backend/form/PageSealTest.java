package io.scalewell.backend.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.form.PageSeal.Kept;
import io.scalewell.backend.form.PageSeal.View;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageSealTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00.5Z");

    private final PageSeal seal = new PageSeal(PageSeal.newSecret());
    private final View view = View.at(NOW);

    @Test
    void knowsItsOwnPagesAndNoOthers() {
        String token = seal.token(view);

        assertThat(seal.view(token)).hasValue(view);
        assertThat(new PageSeal(PageSeal.newSecret()).view(token)).isEmpty();
        assertThat(seal.view(token.replaceFirst("\\.\\d+\\.", ".1.")))
                .as("another time")
                .isEmpty();
        assertThat(seal.view(token.substring(1))).isEmpty();
        assertThat(seal.view("")).isEmpty();
        assertThat(seal.view("x".repeat(100_000))).isEmpty();
    }

    @Test
    void fileBelongsToOneViewOfThePage() {
        Kept file = new Kept(UUID.randomUUID(), "Größe. ü.pdf", 12);
        String reference = seal.keptFile(view, file).reference();

        assertThat(seal.kept(view, reference)).hasValue(file);
        assertThat(seal.kept(View.at(NOW), reference)).as("another view").isEmpty();
        assertThat(seal.kept(view, UUID.randomUUID() + ".1.YQ.00")).isEmpty();
    }

    @Test
    void trackingSecretIsTheSameForOneViewOnly() {
        assertThat(seal.tracking(view)).isEqualTo(seal.tracking(view)).matches("[0-9a-f]{32}");
        assertThat(seal.tracking(View.at(NOW))).isNotEqualTo(seal.tracking(view));
    }
}
