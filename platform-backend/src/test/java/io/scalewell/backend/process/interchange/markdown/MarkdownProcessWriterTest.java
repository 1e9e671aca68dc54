package io.scalewell.backend.process.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownProcessWriterTest {

    static final List<String> SAMPLES = List.of(Samples.OWN);

    private static final String[] WORDS = {
        "Manager:",
        "Setup:",
        "Note:",
        "(release manager)",
        "(not now)",
        "*",
        "**bold**",
        "_a_",
        "snake_case",
        "`code`",
        "[x]",
        "[a](b)",
        "<b>",
        "&amp;",
        "#",
        "##",
        "1.",
        "-",
        "\\",
        "\\:",
        "https://example.org/?a=1&b=2",
        "!",
        "~~",
        "|",
        "$X",
        "ü",
        "“q”",
        "Buddy:",
        "end:",
        ":",
        "()",
        "http://[::1]/",
        "---",
        ">",
        "+",
        "a@b.example",
        "In parallel"
    };

    private final MarkdownProcessReader reader = new MarkdownProcessReader();
    private final MarkdownProcessWriter writer = new MarkdownProcessWriter();

    private static Step step(
            String key, String title, @Nullable String instructions, @Nullable Assignee assignee, String... items) {
        return Step.task(key, title)
                .change()
                .instructions(instructions)
                .assignee(assignee)
                .items(List.of(items))
                .toStep();
    }

    private static ProcessDefinition process(List<ProcessRole> roles, @Nullable String description, Stage... stages) {
        return ProcessDefinition.named("Name")
                .change()
                .description(description)
                .roles(roles)
                .stages(List.of(stages))
                .toDefinition();
    }

    /** What a round trip must keep. */
    private void assertSameAfterARoundTrip(ProcessDefinition process) {
        String text = writer.write(process);
        ProcessDefinition again = reader.read(text, Locale.ENGLISH).definition();

        assertThat(again.startFields()).as(text).isEqualTo(process.startFields());
        assertThat(again.steps())
                .as(text)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("instructions")
                .isEqualTo(process.steps());
        assertThat(again.name()).as(text).isEqualTo(process.name());
        assertThat(again.roles()).as(text).isEqualTo(process.roles());
        assertThat(again.stages())
                .as(text)
                .extracting(Stage::title)
                .isEqualTo(process.stages().stream().map(Stage::title).toList());
        assertThat(again.stages())
                .as(text)
                .extracting(Stage::parallel)
                .isEqualTo(process.stages().stream().map(Stage::parallel).toList());
        assertThat(again.steps())
                .as(text)
                .extracting(Step::title)
                .isEqualTo(process.steps().stream().map(Step::title).toList());
        assertThat(again.steps())
                .as(text)
                .extracting(Step::items)
                .isEqualTo(process.steps().stream().map(Step::items).toList());
        assertThat(reader.read(writer.write(again), Locale.ENGLISH).definition())
                .as(text)
                .isEqualTo(again);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void keepsEverythingThatWasImported(String name) {
        ProcessDefinition process =
                reader.read(Samples.text(name), Locale.ENGLISH).definition();

        assertSameAfterARoundTrip(process);
    }

    @Test
    void writesAReadableChecklist() {
        ProcessDefinition process = ProcessDefinition.named("Customer onboarding")
                .change()
                .key("ONB")
                .purpose("Win them \"for good\"")
                .inputs(List.of("Contract"))
                .owner("marco@kestrel.example")
                .tags(List.of("sales"))
                .description("Loose *text*.")
                .roles(List.of(new ProcessRole("Clerk", new Assignee.OfTeam("Back office"))))
                .startFields(List.of(new Field("customer", "Customer", FieldType.TEXT, true, null, List.of())))
                .stages(List.of(new Stage(
                        "Contract",
                        true,
                        List.of(
                                step(
                                        "check",
                                        "Check identity",
                                        "Look *closely*.",
                                        new Assignee.OfRole("Clerk"),
                                        "Passport"),
                                Step.task("approve", "Approve")
                                        .change()
                                        .kind(StepKind.APPROVAL)
                                        .assignee(new Assignee.OfRole("MANAGER"))
                                        .due("P2D after previous")
                                        .required(true)
                                        .condition("run.fields.amount > 1000.0")
                                        .fields(List.of(new Field(
                                                "way", "Way", FieldType.CHOICE, false, null, List.of("A", "B"))))
                                        .onReject("check")
                                        .toStep()))))
                .toDefinition();

        assertThat(writer.write(process)).isEqualTo("""
                        ---
                        purpose: "Win them \\"for good\\""
                        inputs:
                          - "Contract"
                        owner: "marco@kestrel.example"
                        tags:
                          - "sales"
                        ---

                        # Customer onboarding

                        - Clerk: team Back office

                        ```scalewell
                        field: customer
                        label: Customer
                        type: text
                        required: yes
                        ```

                        Loose *text*.

                        ## Contract

                        *In parallel*

                        - [ ] Clerk: Check identity
                          - [ ] Passport

                          Look *closely*.

                          ```scalewell
                          key: check
                          ```

                        - [ ] Approve

                          ```scalewell
                          kind: approval
                          assigned to: role MANAGER
                          due: P2D after previous
                          only if: run.fields.amount > 1000.0
                          when rejected back to: check
                          cannot be skipped: yes
                          field: way
                          label: Way
                          type: choice
                          choice: A
                          choice: B
                          ```
                        """);
        ProcessDefinition again =
                reader.read(writer.write(process), Locale.ENGLISH).definition();
        assertThat(again.purpose()).isEqualTo("Win them \"for good\"");
        assertThat(again.inputs()).containsExactly("Contract");
        assertThat(again.owner()).isEqualTo("marco@kestrel.example");
        assertThat(again)
                .as("everything but the key, which the copy gets of its own")
                .isEqualTo(process.withKey(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Heading\n\ntext",
                "- [ ] box",
                "1. [x] box",
                "- Manager: @X",
                "Label:\n\n- [ ] a",
                "---\na: b\n---",
                "Text\n===",
                "<div>\n- [ ] x\n</div>",
                "```\n- [ ] code\n```",
                "    - [ ] indented",
                "[a]: http://x.example\n\n[a]",
                "> - [ ] quoted",
                "- plain\n- list",
                "***",
                "[ ] x",
                "```scalewell\ndue: P1D after previous\n```"
            })
    void textNeverBecomesStepsStagesOrRoles(String text) {
        assertSameAfterARoundTrip(process(
                List.of(new ProcessRole("Manager", null)),
                text,
                new Stage(
                        "S",
                        false,
                        List.of(
                                step("a", "A", text, new Assignee.OfRole("Manager")),
                                step("b", "B", text, null, "sub", "item")))));
        assertSameAfterARoundTrip(process(List.of(), text));
    }

    @Test
    void wordsThatLookLikeMarkupOrRolesStayWords() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<ProcessRole> roles = List.of(new ProcessRole("Buddy", null), new ProcessRole("Release manager", null));
            String title = words(random);
            Stage first = new Stage(
                    words(random),
                    random.nextBoolean(),
                    List.of(
                            step("a", title, null, new Assignee.OfRole("Buddy"), words(random), words(random)),
                            step("b", words(random), words(random), null),
                            step("c", words(random), null, new Assignee.OfRole("Release manager"), words(random))));

            assertSameAfterARoundTrip(process(roles, words(random), first, new Stage(words(random), false, List.of())));
        }
    }

    private static String words(Random random) {
        String words = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
        return "w " + words;
    }
}
