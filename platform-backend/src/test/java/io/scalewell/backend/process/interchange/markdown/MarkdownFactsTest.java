package io.scalewell.backend.process.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a checklist has no form for, written and read back. */
class MarkdownFactsTest {

    private final MarkdownProcessReader reader = new MarkdownProcessReader();
    private final MarkdownProcessWriter writer = new MarkdownProcessWriter();

    private static ProcessDefinition asking(ProcessDefinition process, Field... startFields) {
        return ProcessDefinition.named(process.name())
                .change()
                .key(process.key())
                .purpose(process.purpose())
                .output(process.output())
                .inputs(process.inputs())
                .customer(process.customer())
                .owner(process.owner())
                .department(process.department())
                .tags(process.tags())
                .description(process.description())
                .roles(process.roles())
                .startFields(List.of(startFields))
                .stages(process.stages())
                .toDefinition();
    }

    @Test
    void keepsFieldsRulesAssigneesApprovalsAndConditionsOfWhatWasImported() {
        Field way = new Field(
                "way",
                "Which way: in `code`?",
                FieldType.CHOICE,
                true,
                "Line one\n\n  line: two",
                List.of("A: 1", "B"));
        Field amount = new Field("amount", "Amount", FieldType.MONEY, false, null, List.of());
        List<Assignee> assignees = List.of(
                new Assignee.OfMember("tess@kestrel.example"),
                new Assignee.OfTeam("Back office"),
                new Assignee.OfRole("MANAGER"),
                new Assignee.Starter(),
                new Assignee.OfField("approver"));
        for (String name : Samples.OWN) {
            ProcessDefinition imported =
                    reader.read(Samples.text(name), Locale.ENGLISH).definition();
            int[] number = {0};
            ProcessDefinition process = asking(imported, way, amount)
                    .withStages(imported.stages().stream()
                            .map(stage -> new Stage(
                                    stage.title(),
                                    stage.parallel(),
                                    stage.steps().stream()
                                            .map(step -> {
                                                int i = number[0]++;
                                                return Step.task(i % 2 == 0 ? step.key() : "own-" + i, step.title())
                                                        .change()
                                                        .kind(StepKind.values()[i % StepKind.values().length])
                                                        .instructions(step.instructions())
                                                        .assignee(
                                                                i % 3 == 0
                                                                        ? step.assignee()
                                                                        : assignees.get(i % assignees.size()))
                                                        .due(i % 2 == 0 ? "P2D after previous" : null)
                                                        .required(i % 2 == 0)
                                                        .stop(i % 3 == 0)
                                                        .condition(
                                                                i % 2 == 0
                                                                        ? null
                                                                        : "run.fields.way == 'A: 1'\n  && true // ```")
                                                        .items(step.items())
                                                        .fields(i % 4 == 0 ? List.of() : List.of(way, amount))
                                                        .onReject(
                                                                i == 0
                                                                        ? null
                                                                        : imported.steps()
                                                                                .getFirst()
                                                                                .key())
                                                        .toStep();
                                            })
                                            .toList()))
                            .toList());

            String text = writer.write(process);
            ReadProcess again = reader.read(text, Locale.ENGLISH);

            assertThat(again.definition().withDescription(null)).as(text).isEqualTo(process.withDescription(null));
            assertThat(again.warnings())
                    .map(Message::toString)
                    .filteredOn(warning -> warning.contains("understood"))
                    .isEmpty();
        }
    }

    @Test
    void namesFactsThatItDoesNotUnderstand() {
        ReadProcess read = reader.read("""
                # P

                - [ ] One

                  ```scalewell
                  color: red
                  kind: dance
                  due: P1D after previous
                  label: of no field
                  ```

                - [ ] Two

                  ```scalewell
                  key: one
                  ```
                """, Locale.ENGLISH);

        assertThat(read.warnings())
                .map(Message::toString)
                .containsExactly(
                        "Line 3: “color: red” of “One” was not understood.",
                        "Line 3: “kind: dance” of “One” was not understood.",
                        "Line 3: “label: of no field” of “One” was not understood.",
                        "Line 12: “one” cannot be the key of a step, or is the key of another one.");
        assertThat(read.definition().steps()).extracting(Step::due).containsExactly("P1D after previous", null);
        assertThat(read.definition().steps()).extracting(Step::key).containsExactly("one", "two");
    }
}
