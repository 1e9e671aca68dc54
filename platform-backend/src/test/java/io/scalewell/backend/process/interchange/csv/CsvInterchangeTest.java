package io.scalewell.backend.process.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvInterchangeTest {

    private final CsvProcessReader reader = new CsvProcessReader();
    private final CsvProcessWriter writer = new CsvProcessWriter();

    @Test
    void whatIsWrittenIsReadBack() {
        ProcessDefinition definition = ProcessDefinition.named("Onboarding, \"fast\"")
                .withRoles(List.of(new ProcessRole("Release manager", null)))
                .withStages(List.of(
                        new Stage(
                                "Contract",
                                false,
                                List.of(Step.task("check-id", "=SUM(A1)")
                                        .change()
                                        .instructions("- first\n- second; third")
                                        .assignee(new Assignee.OfMember("tess@kestrel.example"))
                                        .due("P2D after previous")
                                        .required(true)
                                        .stop(true)
                                        .condition("run.fields.amount > 1000.0")
                                        .items(List.of("passport", "'quoted'"))
                                        .fields(List.of(
                                                new Field(
                                                        "idNumber",
                                                        "ID: number",
                                                        FieldType.TEXT,
                                                        true,
                                                        null,
                                                        List.of()),
                                                new Field(
                                                        "size",
                                                        "Size",
                                                        FieldType.CHOICE,
                                                        false,
                                                        null,
                                                        List.of("S", "M"))))
                                        .toStep())),
                        new Stage(
                                "Checks",
                                true,
                                List.of(
                                        assigned("team", new Assignee.OfTeam("Support")),
                                        assigned("role", new Assignee.OfRole("Release manager")),
                                        assigned("starter", new Assignee.Starter()),
                                        assigned("field", new Assignee.OfField("approver"))))));

        ReadProcess read = reader.read(writer.write(definition), Locale.ENGLISH);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.definition()).isEqualTo(definition);
    }

    @Test
    void noCellBeginsLikeFormula() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            String csv = writer.write(process(Step.task("a", start + "cmd")));

            assertThat(csv).contains("'" + start + "cmd");
            assertThat(titles(reader.read(csv, Locale.ENGLISH))).containsExactly((start + "cmd").strip());
        }
    }

    @Test
    void apostropheThatSomebodyTypedStays() {
        assertThat(titles(reader.read(
                        writer.write(process(Step.task("a", "'=x"), Step.task("b", "'tis"))), Locale.ENGLISH)))
                .containsExactly("'=x", "'tis");
    }

    @Test
    void readsTablesOfOthers() {
        ReadProcess read = reader.read("""
                Phase;Task;Responsible;Notes;Colour
                Before;Call the customer;tess@kestrel.example;Be kind;red
                Before;Send the offer;Sales lead;;
                After;Say thanks;manager;;
                ;;;only a note;
                """, Locale.ENGLISH);

        assertThat(read.definition().stages())
                .extracting(Stage::title, stage -> stage.steps().size())
                .containsExactly(tuple("Before", 2), tuple("After", 1));
        assertThat(read.definition().steps())
                .extracting(Step::key, Step::assignee)
                .containsExactly(
                        tuple("call-the-customer", new Assignee.OfMember("tess@kestrel.example")),
                        tuple("send-the-offer", new Assignee.OfRole("Sales lead")),
                        tuple("say-thanks", new Assignee.OfRole("MANAGER")));
        assertThat(read.definition().roles()).containsExactly(new ProcessRole("Sales lead", null));
        assertThat(read.warnings())
                .map(Message::toString)
                .containsExactly("The column \"Colour\" was not understood.", "Line 5 has no title and was left out.");
    }

    @Test
    void withoutHeaderTheFirstColumnHoldsTheSteps() {
        assertThat(titles(reader.read("Call the customer\nSend the offer\n", Locale.ENGLISH)))
                .containsExactly("Call the customer", "Send the offer");
    }

    @Test
    void namesWhatItDidNotUnderstand() {
        ReadProcess read = reader.read("title,kind,fields\nA,MAGIC,nonsense\n", Locale.ENGLISH);

        assertThat(read.definition().steps()).extracting(Step::kind).containsExactly(StepKind.TASK);
        assertThat(read.warnings())
                .map(Message::toString)
                .containsExactly(
                        "Line 2: the kind \"MAGIC\" was not understood; it became a task.",
                        "Line 2: the field \"nonsense\" was not understood.");
    }

    @Test
    void columnsOfTableFieldsAreLinesBelowIt() {
        Step step = Step.task("a", "Order")
                .change()
                .fields(List.of(
                        new Field(
                                "lines",
                                "Lines",
                                FieldType.TABLE,
                                true,
                                "One for each article;\nno blanks",
                                List.of(),
                                List.of(
                                        new Field("article", "Article", FieldType.TEXT, true, "By number", List.of()),
                                        new Field("size", "Size", FieldType.CHOICE, false, null, List.of("S", "M")))),
                        new Field("note", "Note", FieldType.TEXT, false, "For the buyer", List.of())))
                .attachments(List.of(new Attachment("0190", "price list.pdf", "application/pdf", 12)))
                .toStep();

        String csv = writer.write(process(step));
        ReadProcess read = reader.read(csv, Locale.ENGLISH);

        assertThat(csv)
                .contains("> article;TEXT;required;Article;;By number")
                .contains("0190 12 application/pdf price list.pdf");
        assertThat(read.definition().steps()).containsExactly(step);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void columnOfNothingAndFileOfNothingAreNamed() {
        assertThat(reader.read("title,fields,files\nA,> x;TEXT;optional;X,photo.png\n", Locale.ENGLISH)
                        .warnings())
                .map(Message::toString)
                .containsExactly(
                        "Line 2: the field \"> x; TEXT; optional; X\" was not understood.",
                        "Line 2: the file \"photo.png\" was not understood.");
    }

    @Test
    void emptyTextIsProcessWithoutSteps() {
        assertThat(reader.read("", Locale.ENGLISH).definition().steps()).isEmpty();
    }

    private static List<String> titles(ReadProcess read) {
        return read.definition().steps().stream().map(Step::title).toList();
    }

    private static ProcessDefinition process(Step... steps) {
        return ProcessDefinition.named("Process").withStages(List.of(new Stage("Only", false, List.of(steps))));
    }

    private static Step assigned(String key, Assignee assignee) {
        return Step.task(key, key).change().assignee(assignee).toStep();
    }
}
