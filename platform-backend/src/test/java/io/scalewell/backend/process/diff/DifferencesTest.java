package io.scalewell.backend.process.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.process.diff.Change;
import io.scalewell.shared.process.diff.Difference;
import io.scalewell.shared.process.diff.Piece;
import io.scalewell.shared.process.diff.ProcessDiff;
import io.scalewell.shared.process.diff.StageDiff;
import io.scalewell.shared.process.diff.StepDiff;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {

    private static final ProcessKey KEY = ProcessKey.of("ONB");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingDiffersFromItself(long seed) {
        ProcessDefinition any = new RandomProcesses(seed).definition();

        assertThat(between(any, any).isEmpty()).isTrue();
    }

    /** By the records themselves: a property that is added to them and forgotten here fails this test. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyChangedPropertyIsToldAndNoOther(long seed) {
        RandomProcesses random = new RandomProcesses(seed);
        ProcessDefinition before = random.definition();
        ProcessDefinition after = random.changed(before);

        ProcessDiff diff = between(before, after);

        assertThat(names(diff.header())).isEqualTo(differing(ProcessDefinition.class, before, after, "key", "stages"));
        Map<String, Step> old = byKey(before);
        Map<String, Step> now = byKey(after);
        assertThat(diff.steps())
                .extracting(StepDiff::key)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(old.keySet().stream(), now.keySet().stream())
                        .collect(Collectors.toSet()));
        for (StepDiff step : diff.steps()) {
            Step was = old.get(step.key());
            Step is = now.get(step.key());
            if (was != null && is != null) {
                assertThat(names(step.changes())).isEqualTo(differing(Step.class, was, is, "key"));
            } else {
                assertThat(step.difference()).isEqualTo(was == null ? Difference.ADDED : Difference.REMOVED);
            }
        }
    }

    /** Taking the removed steps out, the added in and the moved to their new places makes the new order of the old one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatStayedIsInTheSameOrderInTheSameStage(long seed) {
        RandomProcesses random = new RandomProcesses(seed);
        ProcessDefinition before = random.definition();
        ProcessDefinition after = random.changed(before);

        ProcessDiff diff = between(before, after);

        for (StageDiff stage : diff.stages()) {
            Set<String> staying = stage.steps().stream()
                    .filter(step -> step.before() != null && step.after() != null && !step.moved())
                    .map(StepDiff::key)
                    .collect(Collectors.toSet());
            Stage was = stage.before();
            Stage is = stage.after();
            if (was == null || is == null) {
                assertThat(staying).isEmpty();
            } else {
                assertThat(kept(was, staying)).isEqualTo(kept(is, staying));
            }
            if (is != null) {
                assertThat(stage.steps().stream()
                                .filter(step -> step.after() != null)
                                .map(StepDiff::key))
                        .containsExactlyElementsOf(
                                is.steps().stream().map(Step::key).toList());
            }
        }
        assertThat(diff.stages().stream().map(StageDiff::after).filter(Objects::nonNull))
                .containsExactlyElementsOf(after.stages());
        assertThat(diff.stages().stream().map(StageDiff::before).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(before.stages());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackDiffersByAsMuch(long seed) {
        RandomProcesses random = new RandomProcesses(seed);
        ProcessDefinition before = random.definition();
        ProcessDefinition after = random.changed(before);

        ProcessDiff there = between(before, after);
        ProcessDiff back = between(after, before);

        assertThat(there.steps(Difference.ADDED)).hasSameSizeAs(back.steps(Difference.REMOVED));
        assertThat(there.steps(Difference.REMOVED)).hasSameSizeAs(back.steps(Difference.ADDED));
        assertThat(there.steps(Difference.CHANGED)).hasSameSizeAs(back.steps(Difference.CHANGED));
        assertThat(there.movedSteps()).hasSameSizeAs(back.movedSteps());
        assertThat(there.header()).hasSameSizeAs(back.header());
        assertThat(there.stages().stream().filter(StageDiff::moved))
                .hasSameSizeAs(back.stages().stream().filter(StageDiff::moved).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void piecesMakeTheOldAndTheNewText(long seed) {
        RandomProcesses random = new RandomProcesses(seed);
        ProcessDefinition before = random.definition();

        ProcessDiff diff = between(before, random.changed(before));

        Stream.concat(diff.header().stream(), diff.steps().stream().flatMap(step -> step.changes().stream()))
                .filter(change -> !change.pieces().isEmpty())
                .forEach(change -> {
                    assertThat(without(change, Piece.Kind.ADDED))
                            .isEqualTo(Objects.requireNonNullElse(change.before(), ""));
                    assertThat(without(change, Piece.Kind.REMOVED))
                            .isEqualTo(Objects.requireNonNullElse(change.after(), ""));
                });
    }

    @Test
    void aStepThatWentToTheEndIsTheOnlyOneThatMoved() {
        ProcessDiff diff = between(checklist("a b c d e"), checklist("b c d e a"));

        assertThat(diff.movedSteps()).extracting(StepDiff::key).containsExactly("a");
    }

    @Test
    void aStageThatWentAheadMovesWithoutItsSteps() {
        ProcessDefinition before = ProcessDefinition.named("P").withStages(List.of(stage("A", "a b"), stage("B", "c")));
        ProcessDefinition after = ProcessDefinition.named("P").withStages(List.of(stage("B", "c"), stage("A", "a b")));

        ProcessDiff diff = between(before, after);

        assertThat(diff.stages()).filteredOn(StageDiff::moved).hasSize(1);
        assertThat(diff.movedSteps()).isEmpty();
    }

    @Test
    void aRenamedStageIsKnownByItsSteps() {
        ProcessDefinition before = ProcessDefinition.named("P").withStages(List.of(stage("A", "a b"), stage("B", "c")));
        ProcessDefinition after = ProcessDefinition.named("P").withStages(List.of(stage("Z", "a b"), stage("B", "c")));

        StageDiff renamed = between(before, after).stages().getFirst();

        assertThat(renamed.difference()).isEqualTo(Difference.CHANGED);
        assertThat(renamed.changes()).singleElement().satisfies(change -> {
            assertThat(change.property()).isEqualTo("title");
            assertThat(change.before()).isEqualTo("A");
            assertThat(change.after()).isEqualTo("Z");
        });
    }

    @Test
    void aStepInAnotherStageHasMovedThere() {
        ProcessDefinition before = ProcessDefinition.named("P").withStages(List.of(stage("A", "a b"), stage("B", "c")));
        ProcessDefinition after = ProcessDefinition.named("P").withStages(List.of(stage("A", "a"), stage("B", "b c")));

        List<StepDiff> moved = between(before, after).movedSteps();

        assertThat(moved).singleElement().satisfies(step -> {
            assertThat(Objects.requireNonNull(step.before()).stage()).isEqualTo("A");
            assertThat(Objects.requireNonNull(step.after()).stage()).isEqualTo("B");
            assertThat(step.difference()).isEqualTo(Difference.SAME);
        });
    }

    @Test
    void aRemovedStepStandsWhereItWas() {
        ProcessDiff diff = between(checklist("a b c"), checklist("a x c"));

        assertThat(diff.steps()).extracting(StepDiff::key).containsExactly("a", "x", "b", "c");
    }

    @Test
    void textsAreComparedWordByWord() {
        ProcessDefinition before = ProcessDefinition.named("P")
                .change()
                .purpose("Pay within 30 days")
                .toDefinition();
        ProcessDefinition after = before.change().purpose("Pay within 14 days").toDefinition();

        Change change = between(before, after).header().getFirst();

        assertThat(change.pieces())
                .containsExactly(
                        new Piece(Piece.Kind.SAME, "Pay within "),
                        new Piece(Piece.Kind.REMOVED, "30"),
                        new Piece(Piece.Kind.ADDED, "14"),
                        new Piece(Piece.Kind.SAME, " days"));
    }

    @Test
    void keysUsedTwiceAreTakenInOrder() {
        assertThat(between(checklist("a a b"), checklist("a b a a")).steps(Difference.ADDED))
                .hasSize(1);
        assertThat(between(checklist("a a"), checklist("a a")).isEmpty()).isTrue();
    }

    @Test
    void theLargestProcessesAreComparedInTime() {
        String many = IntStream.range(0, 500).mapToObj(i -> "s" + i).collect(Collectors.joining(" "));
        String reversed = IntStream.range(0, 500).mapToObj(i -> "s" + (499 - i)).collect(Collectors.joining(" "));
        String old = IntStream.range(0, 25_000).mapToObj(i -> "a").collect(Collectors.joining(" "));
        ProcessDefinition before = checklist(many).withDescription(old);
        ProcessDefinition after =
                checklist(reversed).withDescription(old.replace('a', 'b').replace(' ', '\n'));
        long start = System.nanoTime();

        ProcessDiff diff = between(before, after);

        assertThat(diff.movedSteps()).hasSize(499);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void valuesAreSaidInTheLanguageOfTheReader() {
        Step step = Step.task("pay", "Pay");
        Step changed = step.change()
                .assignee(new Assignee.Starter())
                .fields(List.of(new Field("amount", "Amount", FieldType.NUMBER, true, null, List.of())))
                .approval(new Approval(ApprovalMode.ALL, null, List.of(new Assignee.OfTeam("Finance")), true))
                .waitsFor(new Wait(null, null, "run.completed", "ORD"))
                .toStep();

        assertThat(said(step, changed, Locale.ENGLISH))
                .contains(
                        entry("assignee", "whoever started the run"),
                        entry("fields", "Amount (amount, Number, required)"),
                        entry("approval", "all of: team Finance; nobody who has worked in the run"),
                        entry("waitsFor", "When a run is completed, of process ORD"));
        assertThat(said(step, changed, Locale.GERMAN))
                .contains(
                        entry("assignee", "wer den Durchlauf gestartet hat"),
                        entry("fields", "Amount (amount, Zahl, Pflichtfeld)"),
                        entry("approval", "alle von: Team Finance; niemand, der im Durchlauf gearbeitet hat"),
                        entry("waitsFor", "Wenn ein Durchlauf abgeschlossen wird, des Prozesses ORD"));
    }

    /** The new values by their properties. */
    private static Map<String, String> said(Step before, Step after, Locale reader) {
        return Differences.between(
                        KEY,
                        1,
                        ProcessDefinition.named("P").withStages(List.of(new Stage("", false, List.of(before)))),
                        2,
                        ProcessDefinition.named("P").withStages(List.of(new Stage("", false, List.of(after)))),
                        reader)
                .stages()
                .getFirst()
                .steps()
                .getFirst()
                .changes()
                .stream()
                .collect(Collectors.toMap(Change::property, change -> String.valueOf(change.after())));
    }

    private static ProcessDiff between(ProcessDefinition before, ProcessDefinition after) {
        return Differences.between(KEY, 1, before, 2, after, Locale.ENGLISH);
    }

    private static ProcessDefinition checklist(String keys) {
        return ProcessDefinition.named("P").withStages(List.of(stage("", keys)));
    }

    private static Stage stage(String title, String keys) {
        return new Stage(
                title,
                false,
                Arrays.stream(keys.split(" ")).map(key -> Step.task(key, key)).toList());
    }

    private static List<String> kept(Stage stage, Set<String> keys) {
        return stage.steps().stream().map(Step::key).filter(keys::contains).toList();
    }

    private static String without(Change change, Piece.Kind kind) {
        return change.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Set<String> names(List<Change> changes) {
        return changes.stream().map(Change::property).collect(Collectors.toSet());
    }

    private static Map<String, Step> byKey(ProcessDefinition definition) {
        Map<String, Step> steps = new HashMap<>();
        definition.steps().forEach(step -> steps.put(step.key(), step));
        return steps;
    }

    private static <T> Set<String> differing(Class<T> type, T before, T after, String... except) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !List.of(except).contains(component.getName()))
                .filter(component -> !Objects.equals(value(component, before), value(component, after)))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return String.valueOf(component.getAccessor().invoke(owner));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
