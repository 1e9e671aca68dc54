package io.scalewell.backend.process.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.RandomDefinitions;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Edge;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.Options;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Where the words beside the lines lie. */
class DiagramLabelsTest {

    static final List<Options> ALL = Stream.of(Locale.ENGLISH, Locale.GERMAN)
            .flatMap(reader -> DiagramLayoutTest.ALL.stream()
                    .map(options -> new Options(options.lanes(), options.direction(), reader)))
            .toList();

    private static final int HEIGHT = 16;
    private static final int SEEDS = 400;

    @ParameterizedTest
    @FieldSource("ALL")
    void noLabelTouchesABox(Options options) {
        Stream.concat(
                        LongStream.range(0, SEEDS).mapToObj(RandomProcess::of),
                        LongStream.range(0, SEEDS).mapToObj(RandomDefinitions::of))
                .forEach(definition -> assertFree(definition, options));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void labelOfAWayBackLiesBesideItsLine(Options options) {
        Step approval = Step.task("approve", "Approve")
                .change()
                .kind(StepKind.APPROVAL)
                .onReject("write")
                .toStep();
        ProcessDefinition definition = ProcessDefinition.named("Process")
                .withStages(List.of(new Stage("", false, List.of(Step.task("write", "Write"), approval))));

        assertFree(definition, options);
    }

    private static void assertFree(ProcessDefinition definition, Options options) {
        ProcessDiagram diagram = DiagramLayout.of(definition, options, doers(options.reader()));
        for (Edge edge : diagram.edges()) {
            String label = label(edge, options.reader());
            int width = (int) Math.ceil(Math.min(Wrapping.LABEL, Wrapping.width(label)) * 6.5);
            if (!label.isEmpty()) {
                assertThat(diagram.nodes())
                        .as("%s at %s in %s", label, edge.labelAt(), options)
                        .noneMatch(node -> touches(edge, width, node));
            }
        }
    }

    private static DoerWords doers(Locale reader) {
        return new DoerWords(name -> name, field -> field, reader);
    }

    private static String label(Edge edge, Locale reader) {
        return switch (edge.kind()) {
            case FLOW -> "";
            case CONDITION -> edge.label();
            case OTHERWISE -> text(Message.of("diagram.otherwise"), reader);
            case REWORK -> text(Message.of("diagram.rejected"), reader);
        };
    }

    private static String text(Message words, Locale reader) {
        return words.in(reader);
    }

    private static boolean touches(Edge edge, int width, Node node) {
        int left = edge.labelAt().x() - width / 2;
        int top = edge.labelAt().y() - HEIGHT / 2;
        return left < node.x() + node.width()
                && node.x() < left + width
                && top < node.y() + node.height()
                && node.y() < top + HEIGHT;
    }
}
