package io.scalewell.backend.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and in which order. */
@BackendTest
class SearchIT extends SearchOffice {

    @ParameterizedTest
    @CsvSource({
        "onboarding, PROCESS, Customer onboarding, processes/ONB",
        "ACME, RUN, Acme Logistics, runs/ONB-2",
        "logist acm, RUN, Acme Logistics, runs/ONB-2",
        "brauerei, RUN, Müller Brauerei, runs/ONB-1",
        "muller, RUN, Müller Brauerei, runs/ONB-1",
        "müll, RUN, Müller Brauerei, runs/ONB-1",
        "mü, RUN, Müller Brauerei, runs/ONB-1",
        "copy passport, TASK, Copy the passport, runs/ONB-2?step=1",
        "pass acme, TASK, Copy the passport, runs/ONB-2?step=1",
        "tanner, PERSON, tess.tanner, runs?owner=",
        "te, PERSON, tess.tanner, runs?owner="
    })
    void findsEachKindByItsWords(String text, SearchKind kind, String title, String path) {
        assertThat(group(text, kind).items()).anySatisfy(hit -> {
            assertThat(hit.title()).isEqualTo(title);
            assertThat(hit.path()).startsWith(path);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "onbaording, PROCESS, Customer onboarding",
        "acmee logistcs, RUN, Acme Logistics",
        "Braurei, RUN, Müller Brauerei",
        "tess taner, PERSON, tess.tanner"
    })
    void toleratesTypingErrorsInNames(String text, SearchKind kind, String title) {
        assertThat(group(text, kind).items())
                .first()
                .extracting(SearchHit::title)
                .isEqualTo(title);
    }

    @Test
    void typedKeyOfARunComesFirst() {
        for (int more = 3; more <= 12; more++) {
            start("ONB", "Run number " + more);
        }

        List<SearchGroup> groups = find("onb-1").groups();

        assertThat(groups.getFirst().kind()).isEqualTo(SearchKind.RUN);
        assertThat(groups.getFirst().items())
                .extracting(SearchHit::key)
                .containsExactly("ONB-1", "ONB-12", "ONB-11", "ONB-10");
        assertThat(find("ONB 2").groups().getFirst().items())
                .first()
                .extracting(SearchHit::key)
                .isEqualTo("ONB-2");
    }

    @Test
    void typedKeyOfAProcessComesFirstWithItsNewestRuns() {
        publish("ONX", "ONB", step("a", "Anything", null));

        List<SearchGroup> groups = find("onb").groups();

        assertThat(groups.getFirst().items()).first().extracting(SearchHit::key).isEqualTo("ONB");
        assertThat(group("onb", SearchKind.RUN).items())
                .extracting(SearchHit::key)
                .containsExactly("ONB-2", "ONB-1");
    }

    @Test
    void numberAloneFindsRunsOfEachProcess() {
        publish("BIL", "Billing", step("a", "Anything", null));
        start("BIL", "First bill");

        assertThat(group("1", SearchKind.RUN).items())
                .extracting(SearchHit::key)
                .contains("BIL-1", "ONB-1");
    }

    @Test
    void findsOpenTasksOnlyAndTheReadersOwnFirst() {
        RunKey third = start("ONB", "Third");
        organization.run(() -> {
            var first = runs.get(third).tasks().getFirst().id();
            tasks.act(first, new TaskAction.Complete(Map.of()));
        });

        List<SearchHit> found = organization.as(tess(), () -> search.find("the", 20)).hits().stream()
                .filter(hit -> hit.kind() == SearchKind.TASK)
                .toList();

        assertThat(found.subList(0, 3)).extracting(SearchHit::title).containsOnly("Sign the contract");
        assertThat(found.subList(3, 5)).extracting(SearchHit::title).containsOnly("Copy the passport");
        assertThat(found).extracting(SearchHit::path).doesNotContain("runs/ONB-3?step=1");
    }

    @Test
    void findsWhatWasAddedToARun() {
        organization.run(() -> added.add(RunKey.of("ONB-1"), NewTask.titled("Ring the landlord")));

        assertThat(group("landlord", SearchKind.TASK).items())
                .extracting(SearchHit::title)
                .containsExactly("Ring the landlord");
    }

    @Test
    void findsStepsByTitlesOfOlderVersionsToo() {
        organization.run(() -> {
            long revision = processes.get(ProcessKey.of("ONB")).draftRevision();
            processes.replaceDraft(
                    ProcessKey.of("ONB"),
                    definition("ONB", "Customer onboarding", step("passport", "Scan it", null)),
                    revision);
            processes.publish(
                    ProcessKey.of("ONB"),
                    new Publication(
                            "Shorter", new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework"))));
        });

        assertThat(group("passport", SearchKind.TASK).items()).hasSize(2);
    }

    @Test
    void findsCommentsByStemsAndShowsThePartThatWasMeant() {
        comment("ONB-1", "Long talk. ".repeat(40) + "The customer has cancelled the contracts twice.");

        SearchHit hit = group("contract cancel", SearchKind.COMMENT).items().getFirst();

        assertThat(hit.snippet()).contains("cancelled the contracts").hasSizeLessThan(180);
        assertThat(hit.where()).isEqualTo("Müller Brauerei");
        assertThat(hit.path()).isEqualTo("runs/ONB-1");
    }

    @Test
    void neverFindsCommentsThatWereTakenBackNorWhatTheySaidBefore() {
        Comment edited = comment("ONB-1", "The zebra has stripes");
        Comment removed = comment("ONB-1", "A quagga as well");
        organization.run(() -> {
            comments.edit(edited.id(), "The giraffe has spots");
            comments.remove(removed.id());
        });

        assertThat(find("zebra").hits()).isEmpty();
        assertThat(find("quagga").hits()).isEmpty();
        assertThat(find("giraffe").hits()).hasSize(1);
    }

    @Test
    void doesNotFindPeopleWhoLeft() {
        organization.run(() -> members.deactivate(tess));

        assertThat(find("tanner").hits()).isEmpty();
    }

    @Test
    void whatIsOnlySimilarNeverStandsBesideWhatWasMeant() {
        comment("ONB-1", "Acmee is misspelled here");

        assertThat(find("acmee").hits()).extracting(SearchHit::kind).containsExactly(SearchKind.COMMENT);
    }
}
