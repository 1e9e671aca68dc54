package io.scalewell.backend.insight.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.insight.interchange.ReadLimits;
import io.scalewell.backend.insight.interchange.ReadReport;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import io.scalewell.backend.insight.mining.Case;
import io.scalewell.backend.insight.mining.CaseEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvEventLogReaderTest {

    private final List<Case> cases = new ArrayList<>();
    private ReadLimits limits = ReadLimits.STANDARD;

    @Test
    void bringsTheRowsOfACaseTogether() {
        ReadReport report = read("""
                case,activity,timestamp,resource
                2,ask,2026-03-02T09:00:00Z,Ana
                1,ask,2026-03-02T09:05:00Z,Ben
                2,answer,2026-03-02T10:00:00+01:00,
                """);

        assertThat(report).isEqualTo(new ReadReport(2, 3, List.of()));
        assertThat(cases).extracting(Case::id).containsExactly("2", "1");
        assertThat(cases.getFirst().events())
                .containsExactly(
                        new CaseEvent("ask", Instant.parse("2026-03-02T09:00:00Z"), null, "Ana"),
                        new CaseEvent("answer", Instant.parse("2026-03-02T09:00:00Z"), null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "case:concept:name,concept:name,time:timestamp,org:resource ! 1,a,2026-03-02T09:00:00Z,Ana",
                "\uFEFFCase ID;Activity;Complete Timestamp;Resource ! 1;a;2026-03-02 09:00:00Z;Ana",
                "Trace|Task|End time|User ! 1|a|2026-03-02T09:00:00Z|Ana",
                "\"case\";\"a, b\";activity;date;employee ! 1;x;a;2026-03-02T09:00:00Z;Ana",
            })
    void findsColumnsAndSeparatorByTheFirstRow(String header, String row) {
        read(header + "\n" + row + "\n");

        assertThat(cases)
                .containsExactly(new Case(
                        "1", null, List.of(new CaseEvent("a", Instant.parse("2026-03-02T09:00:00Z"), null, "Ana"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00.500, 2026-03-02T08:00:00.5Z",
        "2026-03-02 09:00, 2026-03-02T08:00:00Z",
        "2026-03-02 09:00:00 +0200, 2026-03-02T07:00:00Z",
        "2026-03-02, 2026-03-01T23:00:00Z",
        "02.03.2026 09:00, 2026-03-02T08:00:00Z",
        "2.3.2026 9:00:30, 2026-03-02T08:00:30Z",
        "13/03/2026 09:00, 2026-03-13T08:00:00Z",
        "03/13/2026 09:00, 2026-03-13T08:00:00Z",
        "3/13/2026 9:00 PM, 2026-03-13T20:00:00Z",
        "2026/03/02 09:00, 2026-03-02T08:00:00Z",
        "2026-03-29T02:30:00, 2026-03-29T01:00:00Z",
    })
    void understandsTheUsualWaysToWriteATime(String time, Instant expected) {
        ReadReport report = read("case;activity;time\n1;a;" + time + "\n");

        assertThat(cases.getFirst().events().getFirst().completed()).isEqualTo(expected);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void oneTellingRowDecidesBetweenDayAndMonth() {
        read("case;activity;time\n1;a;03/04/2026 09:00\n1;b;03/25/2026 09:00\n");

        assertThat(cases.getFirst().events().getFirst().completed()).isEqualTo("2026-03-04T08:00:00Z");
    }

    @Test
    void saysWhenDayAndMonthCannotBeToldApart() {
        ReadReport report = read("case;activity;time\n1;a;03/04/2026 09:00\n");

        assertThat(report.warnings()).singleElement().asString().startsWith("Days and months");
    }

    @Test
    void startsAndTransitionsAreUnderstood() {
        read("case,activity,start timestamp,complete timestamp\n1,a,2026-03-02T09:00Z,2026-03-02T09:30Z\n");
        read("case,activity,timestamp,lifecycle\n2,a,2026-03-02T09:00Z,start\n2,a,2026-03-02T09:30Z,complete\n");

        CaseEvent event =
                new CaseEvent("a", Instant.parse("2026-03-02T09:30:00Z"), Instant.parse("2026-03-02T09:00:00Z"), null);
        assertThat(cases).extracting(Case::events).containsExactly(List.of(event), List.of(event));
    }

    @Test
    void saysWhatItLeftOutAndWhere() {
        ReadReport report = read("""
                case,activity,timestamp
                1,a,2026-03-02T09:00:00Z
                ,b,2026-03-02T09:00:00Z
                1,c
                1,"d\0",soon
                """);

        assertThat(report.events()).isOne();
        assertThat(report.warnings())
                .containsExactly(
                        "Rows without a case or an activity were left out: 1, the first: line 3",
                        "Rows without a readable time were left out: 2, the first: line 4, ");
    }

    @Test
    void refusesTablesItCannotUnderstand() {
        assertRefused("", "empty");
        assertRefused("name,age\nAna,41\n", "must name a column for the case");
        assertRefused("case,activity,time\n1,a,yesterday\n", "such as \"yesterday\"");
        assertRefused("case,activity,time\n1,\"" + "a".repeat(100_000) + "\",2026-03-02\n", "cannot be read");
    }

    @Test
    void refusesMoreThanTheLimits() {
        limits = new ReadLimits(1_000, 100, 2, 64, 200);

        assertRefused("case,activity,time\n" + "1,a,2026-03-02\n".repeat(3), "more than 2 events");
        assertRefused("case,activity,time\n" + "\n".repeat(1_000), "larger than");
    }

    private void assertRefused(String table, String reason) {
        assertThatExceptionOfType(UnreadableEventLogException.class)
                .isThrownBy(() -> read(table))
                .withMessageContaining(reason);
    }

    private ReadReport read(String table) {
        return new CsvEventLogReader(limits, ZoneId.of("Europe/Berlin"))
                .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), cases::add, (_, _, _) -> {});
    }
}
