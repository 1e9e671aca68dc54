package io.scalewell.backend.process.interchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.process.interchange.csv.CsvProcessReader;
import io.scalewell.backend.process.interchange.markdown.MarkdownProcessReader;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextReaderTest {

    private final PastedTextReader reader = new PastedTextReader(new MarkdownProcessReader(), new CsvProcessReader());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // each line is a step
                "Call the customer¶Send the offer | Call the customer; Send the offer",
                // a document's bullets, as a word processor hands them over
                "•»Call the customer¶o»By phone¶o»Or by mail¶•»Send the offer | Call the customer(By phone, Or by mail); Send the offer",
                "•»One¶»o»Two¶»»▪»Three¶»o»Four¶•»Five | One(Two, Three, Four); Five",
                // numbers, letters and dashes
                "1. One¶   a) Two¶   b) Three¶2. Four | One(Two, Three); Four",
                "1) One¶2) Two | One; Two",
                "1»One¶2»Two | One; Two",
                "- One¶  - Two¶- Three | One(Two); Three",
                "☐ One¶☐ Two | One; Two",
                // indentation alone
                "One¶    Two¶    Three¶Four | One(Two, Three); Four",
                "One¶»Two¶Three | One(Two); Three",
                // numbers of two levels
                "1. Prepare¶1.1 Call¶1.2 Write¶2. Finish¶2.1 Send | Prepare: Call; Write / Finish: Send",
                "1 Prepare¶1.1 Call¶1.1.1 Dial¶2 Finish¶2.1 Send | Prepare: Call(Dial) / Finish: Send",
                // headings
                "Before:¶- One¶- Two¶After:¶- Three | Before: One; Two / After: Three",
                "Before¶¶• One¶• Two¶¶After¶¶• Three | Before: One; Two / After: Three",
                // what looks like a number is none
                "2 copies to the bank¶Sign | 2 copies to the bank; Sign",
                // signs of markup stay signs
                "Set *all* <b>bold</b> in [brackets]¶Under_score_d | Set *all* <b>bold</b> in [brackets]; Under_score_d",
            })
    void findsStagesStepsAndSubItems(String text, String expected) {
        assertThat(outline(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New hire¶¶Order a laptop¶Make an account | New hire | Order a laptop; Make an account",
                "New hire¶• Order a laptop¶• Make an account | New hire | Order a laptop; Make an account",
                "New hire¶Before:¶• Order a laptop | New hire | Before: Order a laptop",
                "Order a laptop¶Make an account | Imported checklist | Order a laptop; Make an account",
            })
    void findsTheName(String text, String name, String expected) {
        assertThat(read(text).definition().name()).isEqualTo(name);
        assertThat(outline(text)).isEqualTo(expected);
    }

    @Test
    void readsTheCellsOfASpreadsheet() {
        ProcessDefinition process =
                read("Schritt»Wer»Frist¶Kunden anrufen»Vertrieb»2 days after previous¶Angebot senden»nina@kestrel.example»")
                        .definition();

        assertThat(process.steps()).extracting(Step::title).containsExactly("Kunden anrufen", "Angebot senden");
        assertThat(process.steps())
                .extracting(Step::assignee)
                .containsExactly(new Assignee.OfRole("Vertrieb"), new Assignee.OfMember("nina@kestrel.example"));
        assertThat(process.steps().getFirst().due()).isEqualTo("2 days after previous");
    }

    @Test
    void cellsWithoutHeaderHoldTheStepsInTheFirstColumn() {
        assertThat(outline("Call»Tess¶Send»Marco")).isEqualTo("Call; Send");
    }

    @Test
    void whatIsMarkdownIsReadAsSuch() {
        ProcessDefinition process = read("# Release¶## Build¶- [ ] Manager: Tag it¶- [ ] Manager: Build it¶")
                .definition();

        assertThat(process.name()).isEqualTo("Release");
        assertThat(process.steps()).extracting(Step::assignee).containsOnly(new Assignee.OfRole("Manager"));
    }

    @Test
    void rolesInFrontOfColonsAreFound() {
        ProcessDefinition process =
                read("• Manager: Order a laptop¶• Manager: Make an account").definition();

        assertThat(process.roles()).extracting(role -> role.name()).containsExactly("Manager");
        assertThat(process.steps()).extracting(Step::title).containsExactly("Order a laptop", "Make an account");
    }

    @Test
    void warningsNameTheLinesThatWereCopied() {
        ReadProcess read = read("Steps:¶• One (for all)¶• Setup: x¶¶• Two");

        assertThat(read.warnings())
                .map(Message::toString)
                .contains("Line 3: “Setup:” was read as part of the title, not as a role.");
    }

    private ReadProcess read(String text) {
        return reader.read(text.replace('¶', '\n').replace('»', '\t'), Locale.ENGLISH);
    }

    /** Stages by slashes, steps by semicolons, sub-items in brackets. */
    private String outline(String text) {
        return read(text).definition().stages().stream()
                .map(stage -> (stage.title().isEmpty() ? "" : stage.title() + ": ")
                        + stage.steps().stream()
                                .map(step -> step.title()
                                        + (step.items().isEmpty() ? "" : "(" + String.join(", ", step.items()) + ")"))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" / "));
    }
}
