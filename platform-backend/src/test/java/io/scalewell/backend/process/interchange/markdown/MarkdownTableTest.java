package io.scalewell.backend.process.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    private final MarkdownProcessReader reader = new MarkdownProcessReader();

    @Test
    void rowsAreStepsWithOwnersAndDueRules() {
        ProcessDefinition process = reader.read("""
                # Month-end close

                ## Prepare

                | Task | Owner | Due |
                |------|-------|-----|
                | **Post** the accruals | Accountant | P2D after start |
                | Check the bank | @tess@kestrel.example | |

                ## Report

                | Schritt | Wer |
                |---------|-----|
                | Bericht schreiben | manager |
                """, Locale.ENGLISH).definition();

        assertThat(process.stages()).extracting(Stage::title).containsExactly("Prepare", "Report");
        assertThat(process.steps())
                .extracting(Step::title)
                .containsExactly("Post the accruals", "Check the bank", "Bericht schreiben");
        assertThat(process.steps())
                .extracting(Step::assignee)
                .containsExactly(
                        new Assignee.OfRole("Accountant"),
                        new Assignee.OfMember("tess@kestrel.example"),
                        new Assignee.OfRole("MANAGER"));
        assertThat(process.steps().getFirst().due()).isEqualTo("P2D after start");
        assertThat(process.roles()).extracting(role -> role.name()).containsExactly("Accountant");
    }

    @Test
    void columnOfStagesMakesStages() {
        ProcessDefinition process = reader.read("""
                | Phase | Step |
                |-------|------|
                | Before | One |
                | Before | Two |
                | After | Three |
                """, Locale.ENGLISH).definition();

        assertThat(process.stages()).extracting(Stage::title).containsExactly("Before", "After");
    }

    @Test
    void otherTablesAndTablesBesideBoxesAreText() {
        ProcessDefinition phones = reader.read("""
                # Phones

                | Name | Phone |
                |------|-------|
                | Tess | 123 |

                - [ ] Call
                """, Locale.ENGLISH).definition();
        ProcessDefinition both = reader.read("""
                # Both

                | Step | Owner |
                |------|-------|
                | One | Tess |

                - [ ] Call
                """, Locale.ENGLISH).definition();

        assertThat(phones.steps()).extracting(Step::title).containsExactly("Call");
        assertThat(phones.description()).contains("| Tess | 123 |");
        assertThat(both.steps()).extracting(Step::title).containsExactly("Call");
        assertThat(both.description()).contains("| One | Tess |");
    }
}
