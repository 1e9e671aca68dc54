package io.scalewell.backend.improvement.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.improvement.capture.CapturedLine.Action;
import io.scalewell.backend.improvement.capture.CapturedLine.Decision;
import io.scalewell.backend.improvement.capture.CapturedLine.NotUnderstood;
import io.scalewell.backend.improvement.capture.CapturedLine.Note;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<Member> PEOPLE = Stream.of(
                    "Ada Novak", "Marco Ruiz", "Mara Lind", "Anna Kovac", "Annabel Weiss", "José Núñez", "Anna Ruiz")
            .map(CommandReaderTest::member)
            .toList();

    private final CommandReader reader = new CommandReader(PEOPLE, TODAY);

    @Test
    void keepsNotesAsTheyAreWritten() {
        assertThat(reader.read("  Long talk.\n\nWait! Not yet.\n! bang"))
                .containsExactly(
                        new Note("  Long talk."), new Note(""), new Note("Wait! Not yet."), new Note("! bang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!decision Two answers a day",
                "!Decision: Two answers a day",
                "  !decision   Two answers a day  "
            })
    void readsDecision(String line) {
        assertThat(reader.read(line)).containsExactly(new Decision(line, "Two answers a day"));
    }

    @ParameterizedTest
    @CsvSource({
        "!action @ada name a deputy by friday,           2026-11-27",
        "!action @ada name a deputy by Fri.,             2026-11-27",
        "!action name a deputy @ada due 2026-12-04,      2026-12-04",
        "!action @Ada Novak name a deputy by tomorrow,   2026-11-27",
        "!action @novak name a deputy due today,         2026-11-26",
        "!action name @ADA.N a deputy by thursday,       2026-12-03",
        "!action: @ada  name a  deputy  by monday,       2026-11-30"
    })
    void readsActionWithOwnerAndDay(String line, LocalDate due) {
        assertThat(reader.read(line)).containsExactly(new Action(line, "name a deputy", id("Ada Novak"), due));
    }

    @ParameterizedTest
    @CsvSource({
        "- [ ] @ada send the contract by Friday,              2026-11-27",
        "* [ ] send the contract @Ada Novak by 4 December,    2026-12-04",
        "1. [ ] send the contract @ada due soon,               ",
        "  - [ ] @novak send the contract by 5 January 2027,  2027-01-05",
        "- [ ] @ada send the contract bis Freitag,            2026-11-27",
        "- [ ] @ada send the contract bis zum 4.12.,          2026-12-04",
        "!maßnahme @ada send the contract bis morgen,         2026-11-27",
        "!Aufgabe @ada send the contract fällig am 4. Januar, 2027-01-04",
        "- [ ] @ada send the contract bis 04.12.26,           2026-12-04",
        "- [ ] @ada send the contract by 25.11.,              2027-11-25"
    })
    void readsPastedTaskListsInBothLanguages(String line, @Nullable LocalDate due) {
        if (due == null) {
            assertThat(reader.read(line)).singleElement().isInstanceOf(NotUnderstood.class);
        } else {
            assertThat(reader.read(line)).containsExactly(new Action(line, "send the contract", id("Ada Novak"), due));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [x] @ada sent the contract", "- [ ]", "- a plain point", "[ ] no list", "-[ ] no list"})
    void leavesOtherListsAlone(String line) {
        assertThat(reader.read(line)).containsExactly(new Note(line));
    }

    @Test
    void ownerAndDayMayBeMissing() {
        assertThat(reader.read("!action have it checked by legal"))
                .containsExactly(
                        new Action("!action have it checked by legal", "have it checked by legal", null, null));
        assertThat(reader.read("!action mail bob@supplier.example"))
                .containsExactly(
                        new Action("!action mail bob@supplier.example", "mail bob@supplier.example", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "@anna.k,     Anna Kovac",
        "@Anna Kovac, Anna Kovac",
        "@annab,      Annabel Weiss",
        "@marc,       Marco Ruiz",
        "@anna.ruiz,  Anna Ruiz",
        "@jose,       José Núñez",
        "'@nunez,',   José Núñez"
    })
    void findsOwnerByTheBeginningOfTheName(String mark, String name) {
        assertThat(reader.read("!action " + mark + " call them"))
                .containsExactly(new Action("!action " + mark + " call them", "call them", id(name), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    !action @zoe call them             | Nobody here is called @zoe.
                    !action @ma call them              | @ma could be Marco Ruiz, Mara Lind. Write more of the name.
                    !action @anna call them            | @anna could be Anna Kovac, Anna Ruiz. Write more of the name.
                    !action @ada @marco call them      | An action item has one owner, and here are @ada and @marco.
                    !action @ada call them due someday | "someday" is not a day. Write today, tomorrow, a weekday or a date such as 2026-12-10.
                    !action @ada call them by 2026-13-01 | "2026-13-01" is not a day. Write today, tomorrow, a weekday or a date such as 2026-12-10.
                    !action @ada call them by 2026-11-25 | 2026-11-25 is in the past.
                    !action @ada by friday             | Write what is to be done.
                    !action                            | Write what is to be done.
                    !decision                          | Write what was decided after !decision.
                    !desicion Two answers a day        | "!desicion" is not known. Write !decision or !action.
                    """)
    void saysWhyALineCannotBeFollowedAndKeepsIt(String line, String reason) {
        assertThat(reader.read(line)).singleElement().isInstanceOfSatisfying(NotUnderstood.class, found -> {
            assertThat(found.written()).isEqualTo(line);
            assertThat(found.reason()).hasToString(reason);
        });
    }

    private static Member member(String name) {
        return new Member(
                id(name),
                name.replace(' ', '.') + "@kestrel.example",
                name,
                Role.MEMBER,
                true,
                false,
                List.of(),
                null,
                null);
    }

    private static MemberId id(String name) {
        return new MemberId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
