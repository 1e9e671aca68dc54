package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.fixture.Promptly;
import io.scalewell.shared.problem.Invalid;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed, huge, deep and malicious files are refused at once, with the place (P17). */
class HostileBpmnTest {

    private static final String NAMESPACE = "xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"";

    private final BpmnProcessReader reader = new BpmnProcessReader(Models.JSON, Models.EXPRESSIONS);

    @BeforeAll
    static void loadTheModelLibrary() {
        Models.process(Models.tasks("a"));
    }

    @Test
    void malformedFileIsRefusedWithPlace() {
        refuses("<definitions " + NAMESPACE + ">\n  <process id='p'>\n</definitions>", "Line 3, column ");
        refuses("", "The file is empty.");
        refuses("no xml at all", "Line 1, column 1: the file is not well-formed XML");
        refuses("<definitions " + NAMESPACE + "><b:task/></definitions>", "the prefix of <b:task> is not declared.");
    }

    @Test
    void otherXmlIsRefused() {
        refuses("<html><body/></html>", "Line 1, column 7: this is not BPMN 2.0");
        refuses("<definitions xmlns=\"urn:other\"/>", "but <definitions> of urn:other.");
    }

    @Test
    void documentTypeIsRefusedBeforeItsEntitiesAreRead() {
        refuses(
                "<?xml version='1.0'?>\n<!DOCTYPE d>\n<definitions " + NAMESPACE + "/>",
                "Line 2, column 13: a document type");
        refuses(
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><definitions " + NAMESPACE
                        + ">&x;</definitions>",
                "a document type (DOCTYPE) is not allowed.");
        refuses(
                "<!DOCTYPE d SYSTEM 'http://localhost:1/d.dtd'><definitions " + NAMESPACE + "/>",
                "a document type (DOCTYPE) is not allowed.");
    }

    @Test
    void billionLaughsAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 100; level++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }

        refuses(laughs + "]><definitions " + NAMESPACE + ">&a99;</definitions>", "a document type (DOCTYPE)");
    }

    @Test
    void undeclaredEntityIsRefused() {
        refuses("<definitions " + NAMESPACE + ">\n&laugh;</definitions>", "Line 2, column ");
    }

    @Test
    void deepFileIsRefused() {
        refuses(
                "<definitions " + NAMESPACE + ">" + "<subProcess>".repeat(100_000),
                "elements are nested deeper than 64 levels.");
    }

    @Test
    void hundredThousandGatewaysAreRefused() {
        refuses(
                "<definitions " + NAMESPACE + "><process id='p'>\n" + "<parallelGateway/>".repeat(100_000)
                        + "</process></definitions>",
                "the model has more than 6,000 tasks, events, gateways, flows, lanes and pools.");
    }

    @Test
    void hundredThousandNotesAreRefused() {
        refuses(
                "<definitions " + NAMESPACE + "><process id='p'>\n" + "<textAnnotation/>".repeat(100_000)
                        + "</process></definitions>",
                "the file has more than 50,000 elements.");
    }

    @ParameterizedTest
    @MethodSource("largest")
    void asMuchAsTheGateLetsPassEndsInTime(String body) {
        try {
            assertThat(inTime(Models.file(body)).definition().steps()).isNotEmpty();
        } catch (Invalid refused) {
            assertThat(refused).hasMessageContaining("The model becomes more than 500 steps");
        }
    }

    static Stream<Named<String>> largest() {
        return Stream.of(
                Named.of("pools", pools(1_499)),
                Named.of("boundary events", process(many(1_990, """
                                <boundaryEvent id='b%1$d' attachedToRef='t'/><endEvent id='e%1$d'/>
                                <sequenceFlow id='f%1$d' sourceRef='b%1$d' targetRef='e%1$d'/>"""))),
                Named.of(
                        "sub-processes within each other",
                        process(("<subProcess>".repeat(58) + "</subProcess>".repeat(58)).repeat(100))),
                Named.of("data", process(many(40_000, "<dataObjectReference id='o%d' name='Data'/>"))),
                Named.of("gateways that skip each other", process(many(1_990, """
                                <exclusiveGateway id='g%1$d'/><sequenceFlow id='f%1$d' sourceRef='g%1$d' targetRef='g%2$d'/>
                                <sequenceFlow id='h%1$d' sourceRef='g%1$d' targetRef='g%3$d'/>"""))));
    }

    private static String process(String content) {
        return "<process id='p'><task id='t' name='Work'/>" + content + "</process>";
    }

    private static String pools(int count) {
        return "<collaboration id='c'>" + many(count, "<participant id='q%1$d' processRef='p%1$d'/>")
                + "</collaboration>"
                + many(count, "<process id='p%1$d'><task id='t%1$d' name='Work'/></process>");
    }

    private static String many(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(number -> element.formatted(number, number + 1, number + 2))
                .collect(Collectors.joining());
    }

    @Test
    void moreStepsThanProcessMayHoldAreRefused() {
        refuses(
                "<definitions " + NAMESPACE + "><process id='p'>" + "<task name='x'/>".repeat(5_000)
                        + "</process></definitions>",
                "The model becomes more than 500 steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway"})
    void everyNodeLeadingToEveryOtherEndsInTime(String gateway) {
        StringBuilder body = new StringBuilder("<process id='p'><startEvent id='n0'/>");
        int nodes = 25;
        for (int node = 1; node < nodes; node++) {
            body.append("<%s id='n%d'/><task id='t%d' name='T'/>".formatted(gateway, node, node));
            body.append("<sequenceFlow id='s%d' sourceRef='n%d' targetRef='t%d'/>".formatted(node, node, node));
            for (int other = 1; other < nodes; other++) {
                body.append("<sequenceFlow id='f%d_%d' sourceRef='n%d' targetRef='n%d'/>"
                        .formatted(node, other, node, other));
            }
        }

        ReadProcess read = inTime(Models.file(body + "</process>"));

        assertThat(Models.problems(read.definition())).isEmpty();
    }

    @Test
    void longChainOfDecisionsEndsInTime() {
        StringBuilder body = new StringBuilder("<process id='p'><startEvent id='g0'/>");
        for (int node = 1; node < 1_499; node++) {
            body.append("<exclusiveGateway id='g%d'/><endEvent id='e%d'/>".formatted(node, node));
            body.append("<sequenceFlow id='f%d' sourceRef='g%d' targetRef='g%d'/>".formatted(node, node - 1, node));
            body.append("<sequenceFlow id='x%d' sourceRef='g%d' targetRef='e%d'/>".formatted(node, node, node));
        }

        assertThatThrownBy(() -> inTime(Models.file(body + "</process>"))).isInstanceOf(Invalid.class);
    }

    @Test
    void subProcessesThatCallThemselvesEnd() {
        ReadProcess read = inTime(Models.file("""
                <process id="p" name="Endless">
                  <callActivity id="a" name="Again" calledElement="p"/>
                  <subProcess id="s" name="Inner"><callActivity id="b" name="Inner again" calledElement="s"/></subProcess>
                  <sequenceFlow id="f" sourceRef="s" targetRef="s"/><sequenceFlow id="g" sourceRef="a" targetRef="s"/>
                  <boundaryEvent id="e" attachedToRef="e"/><sequenceFlow id="h" sourceRef="e" targetRef="e"/>
                </process>"""));

        assertThat(Models.steps(read)).contains("Again", "Inner again");
        assertThat(Models.problems(read.definition())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void encodingsAreUnderstood(String encoding) {
        boolean mark = encoding.startsWith("UTF-16") && encoding.length() > 6;
        String xml = (mark ? "\uFEFF" : "") + "<?xml version='1.0' encoding='" + encoding + "'?><definitions "
                + NAMESPACE + "><process id='p'><task id='a' name='Prüfen'/></process></definitions>";

        ReadProcess read = inTime(xml.getBytes(Charset.forName(encoding)));

        assertThat(Models.steps(read)).containsExactly("Prüfen");
    }

    private void refuses(String xml, String why) {
        assertThatThrownBy(() -> inTime(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(why);
    }

    private ReadProcess inTime(byte[] content) {
        return Promptly.within(Duration.ofSeconds(2), () -> reader.read(content, Locale.ENGLISH));
    }
}
