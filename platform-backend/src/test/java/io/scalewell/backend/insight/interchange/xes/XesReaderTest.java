package io.scalewell.backend.insight.interchange.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.insight.interchange.ReadLimits;
import io.scalewell.backend.insight.interchange.ReadReport;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import io.scalewell.backend.insight.mining.Case;
import io.scalewell.backend.insight.mining.CaseClock;
import io.scalewell.backend.insight.mining.CaseEvent;
import io.scalewell.backend.insight.mining.CodedLog;
import io.scalewell.backend.insight.mining.DirectlyFollowsGraph;
import io.scalewell.backend.insight.mining.Variants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XesReaderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Case> cases = new ArrayList<>();
    private ReadLimits limits = ReadLimits.STANDARD;

    @Test
    void readsALogAndMinesIt() throws IOException {
        try (InputStream orders = Objects.requireNonNull(getClass().getResourceAsStream("orders.xes"))) {
            assertSixCases(read(orders));
        }
    }

    /** A well-known log, present on developers' machines beside the project. */
    @Test
    void readsTheRunningExample() throws IOException {
        Path file = Path.of("../../shared/data/logs/running-example.xes");
        Assumptions.assumeTrue(Files.exists(file));

        try (InputStream content = Files.newInputStream(file)) {
            assertSixCases(read(content));
        }
        assertThat(cases.getFirst().id()).isEqualTo("3");
        assertThat(cases.getFirst().events().getFirst())
                .isEqualTo(new CaseEvent("register request", Instant.parse("2010-12-30T13:32:00Z"), null, "Pete"));
    }

    @Test
    void readsALogThatIsFullOfThingsItDoesNotNeed() throws IOException {
        Path file = Path.of("../../shared/data/logs/roadtraffic100traces.xes");
        Assumptions.assumeTrue(Files.exists(file));

        try (InputStream content = Files.newInputStream(file)) {
            ReadReport report = read(content);

            assertThat(report.cases()).isEqualTo(100);
            assertThat(report.warnings()).isEmpty();
        }
    }

    private void assertSixCases(ReadReport report) {
        assertThat(report).isEqualTo(new ReadReport(6, 42, List.of()));
        CodedLog log = CodedLog.of(cases::stream);
        DirectlyFollowsGraph graph = DirectlyFollowsGraph.of(log, CaseClock.elapsed());
        assertThat(graph.nodes()).hasSize(8);
        assertThat(graph.edges()).hasSize(16);
        assertThat(Variants.of(log, CaseClock.elapsed())).hasSize(6);
    }

    @Test
    void pairsStartsWithTheNextCompletionFirstInFirstOut() {
        ReadReport report = read(trace(
                event("check", "09:00", "start"),
                event("check", "09:05", "start"),
                event("check", "09:10", "complete"),
                event("check", "09:20", "COMPLETE"),
                event("pay", "09:25", "suspend"),
                event("pay", "09:30", null),
                event("ship", "09:40", "start")));

        assertThat(cases.getFirst().events())
                .containsExactly(
                        new CaseEvent("check", at("09:10"), at("09:00"), null),
                        new CaseEvent("check", at("09:20"), at("09:05"), null),
                        new CaseEvent("pay", at("09:30"), null, null));
        assertThat(report.warnings())
                .containsExactly(
                        "Events that are neither a start nor a completion were left out: 1, the first: suspend",
                        "Activities that were started and never completed were left out: 1, the first: ship");
    }

    @Test
    void ordersEventsByTimeAndTiesByTheirPlace() {
        read(trace(event("c", "09:10", null), event("a", "09:00", null), event("b", "09:00", null)));

        assertThat(cases.getFirst().events()).extracting(CaseEvent::activity).containsExactly("a", "b", "c");
    }

    @Test
    void saysWhatItLeftOutAndWhere() {
        ReadReport report = read("<log>\n<trace>\n<event/>\n<event><string key='concept:name' value='a'/>"
                + "<date key='time:timestamp' value='yesterday'/></event>\n"
                + "<event><string key='concept:name' value='b'/></event></trace>\n"
                + "<event><string key='concept:name' value='c'/></event></log>");

        assertThat(report.cases()).isZero();
        assertThat(report.warnings())
                .containsExactly(
                        "Events without an activity were left out: 1, the first: line 3",
                        "Events without a readable time were left out: 2, the first: line 4, yesterday",
                        "Cases without a name were numbered: 1, the first: case 1",
                        "Cases without a completed activity were left out: 1, the first: case 1",
                        "Events outside of a case were left out: 1, the first: line 6");
    }

    @Test
    void givesCasesOfTheSameNameANumber() {
        String same = trace(event("a", "09:00", null)).replace("</log>", "").replace("<log>", "");

        ReadReport report = read("<log>" + same + same + same + "</log>");

        assertThat(cases).extracting(Case::id).containsExactly("1", "1 (2)", "1 (3)");
        assertThat(report.warnings()).containsExactly("Cases of the same name were numbered: 2, the first: 1");
    }

    @Test
    void timesWithoutAnOffsetAreOnTheWallOfTheGivenZone() {
        read("<log xmlns='http://www.xes-standard.org/'><trace><event><string key='concept:name' value='a'/>"
                + "<date key='time:timestamp' value='2026-03-02T09:00:00'/></event></trace></log>");

        assertThat(cases.getFirst().events().getFirst().completed()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void cutsNamesThatAreTooLong() {
        limits = new ReadLimits(1 << 20, 100, 100, 64, 5);

        ReadReport report = read(trace(event("abcd\uD83D\uDE00", "09:00", null)));

        assertThat(cases.getFirst().events().getFirst().activity()).isEqualTo("abcd");
        assertThat(report.warnings()).singleElement().asString().startsWith("Names of more than 5 characters");
    }

    @Test
    void readsWhatIsCompressed() {
        read(new ByteArrayInputStream(gzip(bytes(trace(event("a", "09:00", null))))));

        assertThat(cases).hasSize(1);
    }

    @Test
    void tellsHowFarItIs() {
        String log = trace(new String[2_500]).replace("null", event("a", "09:00", null));
        List<Long> bytes = new ArrayList<>();
        List<Long> events = new ArrayList<>();

        new XesReader(limits, BERLIN).read(stream(log), cases::add, (read, _, count) -> {
            bytes.add(read);
            events.add(count);
        });

        assertThat(bytes).hasSize(3).isSorted().last().isEqualTo((long) bytes(log).length);
        assertThat(events).last().isEqualTo(2_500L);
    }

    @Test
    void escapedCharactersAreNoEntitiesHoweverManyThereAre() {
        String name = "Q&amp;A " + "&lt;".repeat(60);

        ReadReport report = read(trace(new String[3_000]).replace("null", event(name, "09:00", null)));

        assertThat(report).isEqualTo(new ReadReport(1, 3_000, List.of()));
        assertThat(cases.getFirst().events().getFirst().activity()).startsWith("Q&A <<<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE log><log/>",
                "<!DOCTYPE log [<!ENTITY a 'b'>]><log><trace>&a;</trace></log>",
                "<!DOCTYPE log SYSTEM 'file:///etc/passwd'><log/>",
                "<!DOCTYPE log [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><log>"
                        + "<trace><string key='concept:name' value='&a;'/></trace></log>",
                "<log><trace>&unknown;</trace></log>",
            })
    void refusesDocumentTypesAndEntities(String log) {
        assertRefused(log, "");
        assertThat(cases).isEmpty();
    }

    @Test
    void refusesADocumentTypeInWords() {
        assertRefused("<!DOCTYPE log><log/>", "must not define or use entities");
    }

    @Test
    void refusesWhatIsNoXes() {
        assertRefused("<html/>", "begins with <html>");
        assertRefused("case,activity", "not well-formed");
        assertRefused("", "not well-formed");
        assertRefused("<log><trace></log>", "[1,15]");
        assertRefused("<log/><log/>", "not well-formed");
    }

    @Test
    void refusesDepthAndEventsAndBytesAboveTheLimits() {
        limits = new ReadLimits(10_000, 100, 3, 6, 200);

        assertRefused("<log>" + "<a>".repeat(6) + "</a>".repeat(6) + "</log>", "deeper than 6");
        assertRefused(trace(new String[4]).replace("null", "<event/>"), "more than 3 events");
        assertRefused("<log>" + " ".repeat(10_000) + "</log>", "larger than 0 MiB");
    }

    @Test
    void refusesOneEndlessValue() {
        assertRefused("<log><string key='" + "a".repeat(1_100_000) + "'/></log>", "more than 1 MiB");
    }

    @Test
    void refusesWhatUnpacksToMuchMoreThanItIs() {
        byte[] bomb = gzip(bytes("<log>" + "<trace/>".repeat(1_000_000) + "</log>"));

        assertThatExceptionOfType(UnreadableEventLogException.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(bomb)))
                .withMessageContaining("compressed more than 100 times");
    }

    @Test
    void saysThatAFileWasCutOff() {
        byte[] whole = gzip(bytes(trace(event("a", "09:00", null))));

        assertThatExceptionOfType(UnreadableEventLogException.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 20))))
                .withMessageContaining("damaged or was cut off");
    }

    private void assertRefused(String log, String reason) {
        assertThatExceptionOfType(UnreadableEventLogException.class)
                .isThrownBy(() -> read(log))
                .withMessageContaining(reason);
    }

    private ReadReport read(String log) {
        return read(stream(log));
    }

    private ReadReport read(InputStream content) {
        return new XesReader(limits, BERLIN).read(content, cases::add, (_, _, _) -> {});
    }

    private static String trace(String... events) {
        return "<log><trace><string key='concept:name' value='1'/>" + String.join("", events) + "</trace></log>";
    }

    private static String event(String activity, String time, @Nullable String transition) {
        String life = transition == null ? "" : "<string key='lifecycle:transition' value='" + transition + "'/>";
        return "<event><string key='concept:name' value='" + activity + "'/>" + life
                + "<date key='time:timestamp' value='2026-03-02T" + time + ":00.000+00:00'/></event>";
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }

    private static InputStream stream(String log) {
        return new ByteArrayInputStream(bytes(log));
    }

    private static byte[] bytes(String log) {
        return log.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
