package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an import says by itself is in the language of whoever imports, since it stays in the process. */
class GermanBpmnTest {

    private static final String MODEL = """
            <collaboration id="k"><participant id="shop" name="Laden" processRef="p"/>
              <participant id="kunde" name="Kundin"/>
              <messageFlow id="m1" name="Bestellung" sourceRef="kunde" targetRef="a"/></collaboration>
            <process id="p">
              <startEvent id="s"><timerEventDefinition/></startEvent>
              <userTask id="a"><multiInstanceLoopCharacteristics isSequential="true"/>
                <dataInputAssociation id="i"><sourceRef>d</sourceRef></dataInputAssociation></userTask>
              <dataObjectReference id="d" name="Auftrag"/><dataObjectReference id="l" name="Liste"/>
              <exclusiveGateway id="g"/>
              <receiveTask id="b"/><sendTask id="c" name="Melden" messageRef="n"/>
              <intermediateCatchEvent id="w"><signalEventDefinition/></intermediateCatchEvent>
              <callActivity id="x" name="Prüfen" calledElement="pruefung"/>
              <boundaryEvent id="t" attachedToRef="x"><errorEventDefinition/></boundaryEvent>
              <parallelGateway id="f"/><manualTask id="h"/><scriptTask id="j"/><parallelGateway id="v"/>
              <userTask id="z"/><userTask id="y" name="Kassieren"/><endEvent id="e"><terminateEventDefinition/></endEvent>
              <endEvent id="o"/><task id="u" isForCompensation="true"/>
            """
            + Models.flows(
                    "s > a > g", "g > b > w > x > f", "g > c > x", "t > z > a", "f > h > v", "f > j > v", "v > y > e")
            + "</process><message id=\"n\" name=\"Rechnung\"/>";

    private static ProcessDefinition read(Locale reader) {
        return new BpmnProcessReader(Models.JSON, Models.EXPRESSIONS)
                .read(Models.file(MODEL), reader)
                .definition();
    }

    @Test
    void notesOfTheStepsAreGerman() {
        ProcessDefinition german = read(Locale.GERMAN);

        assertThat(german.steps())
                .extracting(Step::instructions)
                .contains(
                        "Das wird mehrmals erledigt: einmal für jedes, nacheinander.\n\nVerwendet: Auftrag",
                        "Erledigt, sobald die Nachricht da ist.",
                        "Die Nachricht „Rechnung“ senden.",
                        "Führt den Prozess „pruefung“ aus.");
        assertThat(german.steps())
                .extracting(Step::title)
                .contains("Benutzeraufgabe", "Empfangsaufgabe", "Warten auf Signal", "Manuelle Aufgabe");
        assertThat(german.steps().stream().flatMap(step -> step.fields().stream()))
                .extracting(Field::label)
                .contains("Wie geht es weiter?", "Wie endete „Prüfen“?");
        assertThat(german.stages()).extracting(Stage::title).contains("Parallel", "Teil 3");
    }

    @Test
    void notesOfTheProcessAreGerman() {
        assertThat(read(Locale.GERMAN).description())
                .startsWith("Aus der BPMN-Datei übernommen:")
                .contains(
                        "- Weitere Beteiligte: Kundin",
                        "- Nachrichten von und an andere: Bestellung: von „Kundin“ an „Benutzeraufgabe“",
                        "- Beginnt bei: Beginn bei Zeitgeber",
                        "- Besondere Enden: Beendigung senden",
                        "- Daten: Liste",
                        "- Ereignisse, die währenddessen eintreten können: Bei Fehler",
                        "- Kompensation: Aufgabe");
    }

    @Test
    void nothingThatTheImportSaysIsTheSameInBothLanguages() {
        List<String> english = said(read(Locale.ENGLISH));

        assertThat(english).isNotEmpty().doesNotContainAnyElementsOf(said(read(Locale.GERMAN)));
    }

    @Test
    void modelWithoutAnyNameGetsOne() {
        assertThat(new BpmnProcessReader(Models.JSON, Models.EXPRESSIONS)
                        .read(Models.file("<process id=\"p\"/>"), Locale.GERMAN)
                        .definition()
                        .name())
                .isEqualTo("Importierter Prozess");
    }

    /** Every text that the file itself does not hold. */
    private static List<String> said(ProcessDefinition definition) {
        Stream<String> ofSteps = definition.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.title(), step.instructions() == null ? "" : step.instructions()),
                        step.fields().stream()
                                .flatMap(field -> Stream.concat(Stream.of(field.label()), field.choices().stream()))));
        Stream<String> ofStages = definition.stages().stream().map(Stage::title);
        Stream<String> notes =
                String.valueOf(definition.description()).lines().map(line -> line.replaceAll("^ *- ", ""));
        return Stream.of(ofSteps, ofStages, notes)
                .flatMap(each -> each)
                .filter(text -> !text.isBlank() && !MODEL.contains("\"" + text + "\""))
                .toList();
    }
}
