package io.scalewell.backend.insight.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseRowTest {

    @Test
    void bringsTheRowsOfACaseTogether() {
        Stream<CaseRow> rows = Stream.of(row("1", 0), row("1", 1), row("2", 0), row("1", 5));

        assertThat(CaseRow.grouped(rows))
                .extracting(Case::id, found -> found.events().size())
                .containsExactly(tuple("1", 2), tuple("2", 1), tuple("1", 1));
    }

    @Test
    void readsNoFurtherThanAsked() {
        Stream<CaseRow> endless = IntStream.iterate(0, i -> i + 1).mapToObj(i -> row("case " + i / 3, i));

        assertThat(CaseRow.grouped(endless).limit(2)).hasSize(2);
    }

    @Test
    void closingTheCasesClosesTheRows() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<CaseRow> rows = Stream.of(row("1", 0)).onClose(() -> closed.set(true));

        CodedLog log = CodedLog.of(() -> CaseRow.grouped(rows));

        assertThat(log.cases()).isOne();
        assertThat(closed).isTrue();
    }

    @Test
    void noRowsAreNoCases() {
        assertThat(CaseRow.grouped(Stream.empty())).isEmpty();
    }

    private static CaseRow row(String caseId, int minute) {
        return new CaseRow(caseId, null, Logs.event("a", minute));
    }
}
