package io.scalewell.backend.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.CaptureProblem;
import io.scalewell.shared.improvement.CapturedNotes;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ReviewCaptureIT {

    /** A Thursday. */
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ActionItems actionItems;

    @Autowired
    private Api api;

    private TestOrganization organization;
    private MemberId tess;
    private ReviewKey key;

    @BeforeEach
    void openReviewWithOnePoint() {
        organization = organizations.create();
        tess = organizations.addMember(organization, "tess.tran@kestrel.example", Role.MEMBER);
        organizations.addMember(organization, "mara@kestrel.example", Role.MEMBER);
        organizations.addMember(organization, "marco@kestrel.example", Role.MANAGER);
        leaveAnOpenAction();
        key = opened(NOW);
    }

    /** It is what the next review has on its agenda. */
    private void leaveAnOpenAction() {
        ReviewKey before = opened(NOW.minus(Duration.ofDays(7)));
        at(NOW.minus(Duration.ofDays(7)), () -> {
            reviews.addActionItem(before, new NewActionItem("Left over", null, null, null));
            return reviews.close(before);
        });
    }

    private ReviewKey opened(Instant when) {
        return at(when, () -> {
            ReviewSeries series = new ReviewSeries(
                    "Operations", 1, DayOfWeek.FRIDAY, LocalTime.of(9, 0), 20, List.of(), List.of(), null);
            return reviews.open(reviews.schedule(series).summary().key())
                    .summary()
                    .key();
        });
    }

    @Test
    void decisionLeavesTheNotesAndStandsAtThePoint() {
        capture("Long talk.\n!decision Two answers a day");
        CapturedNotes captured = capture("Long talk.\n!decision We look again in May");

        assertThat(captured.problems()).isEmpty();
        assertThat(point(captured).decision()).isEqualTo("Two answers a day\nWe look again in May");
        assertThat(point(captured).notes()).isEqualTo("Long talk.");
    }

    @Test
    void actionItemBecomesTaskInTheWorkOfItsOwner() {
        CapturedNotes captured = capture("!action @tess.tran name a deputy by friday");
        assertThat(workOfTess()).isEmpty();

        at(NOW, () -> reviews.close(key));

        assertThat(point(captured).notes()).isNull();
        assertThat(workOfTess())
                .extracting(ActionItem::title, ActionItem::assignee, ActionItem::due, ActionItem::review)
                .containsExactly(tuple("name a deputy", tess, LocalDate.of(2026, 11, 27), key));
    }

    @Test
    void lineThatCannotBeFollowedIsToldAndStays() {
        CapturedNotes captured = capture("!action @ma call them\n!action @tess write it down\nSo much.");

        assertThat(captured.problems())
                .extracting(
                        CaptureProblem::line,
                        CaptureProblem::text,
                        problem -> problem.detail().toString())
                .containsExactly(
                        tuple(1, "!action @ma call them", "@ma could be mara, marco. Write more of the name."));
        assertThat(point(captured).notes()).isEqualTo("!action @ma call them\nSo much.");
        assertThat(captured.review().actionItems())
                .extracting(ActionItem::title)
                .containsExactly("write it down");
    }

    @Test
    void tooLongActionStaysInTheNotes() {
        String line = "!action " + "x".repeat(301);

        CapturedNotes captured = capture(line);

        assertThat(captured.problems()).extracting(CaptureProblem::line).containsExactly(1);
        assertThat(point(captured).notes()).isEqualTo(line);
        assertThat(captured.review().actionItems()).isEmpty();
    }

    @Test
    void onlyWhoMayImproveCapturesAndOnlyInTheRunningReview() {
        Caller member = Caller.member(organization.id(), tess, Role.MEMBER);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> organization.as(member, () -> reviews.capture(key, 1, "!decision Mine")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> at(NOW, () -> reviews.capture(key, 2, "Note")));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> capture("x".repeat(20_001)));

        at(NOW, () -> reviews.close(key));

        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> capture("!decision Too late"));
        assertThat(organization.call(() -> reviews.get(key)).agenda())
                .extracting(AgendaItem::decision)
                .containsOnlyNulls();
    }

    @Test
    void timeRunsForTheCurrentPointOnly() {
        Review before = organization.call(() -> reviews.get(key));
        assertThat(before.current()).isNotNull().satisfies(current -> {
            assertThat(current.position()).isEqualTo(1);
            assertThat(current.since()).isEqualTo(NOW);
        });
        assertThat(before.agenda()).extracting(AgendaItem::minutes).containsExactly(5);

        at(NOW.plusSeconds(60), () -> reviews.turnTo(key, 1));
        at(NOW.plusSeconds(90), () -> reviews.giveTime(key, 1, 7));
        Review closed = at(NOW.plusSeconds(400), () -> reviews.close(key));

        assertThat(closed.current()).isNull();
        assertThat(closed.agenda())
                .extracting(AgendaItem::minutes, AgendaItem::talked)
                .containsExactly(tuple(7, Duration.ofSeconds(400)));
    }

    @Test
    void minutesAreMarkdownWithEverythingThatWasSaid() {
        capture("Long talk.\n!decision Two answers a day\n!action @tess name a deputy by 2026-12-04");
        at(NOW.plusSeconds(600), () -> reviews.close(key));

        Answer answer = api.of(organization).get("/api/v1/reviews/" + key + "/minutes");

        assertThat(answer.header("Content-Type")).startsWith("text/markdown");
        assertThat(answer.header("Content-Disposition")).contains(key + ".md");
        assertThat(answer.text())
                .contains("26 November 2026, 10:00 (" + ZoneId.of("Europe/Berlin") + "), 10 of 20 min")
                .contains("**Decision:** Two answers a day\n\nLong talk.\n\n**Action items:**")
                .contains("- [ ] name a deputy — tess.tran, due 2026-12-04");
    }

    @Test
    void capturesOverTheApi() {
        Answer answer = api.of(organization)
                .put(
                        "/api/v1/reviews/" + key + "/agenda/1/notes",
                        Map.of("text", "!decision Two answers a day\n!action @zoe call them"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Two answers a day", "Nobody here is called @zoe.");
    }

    @Test
    void notesOnTheWholeReviewBecomeActionItemsToo() {
        CapturedNotes captured = at(
                NOW,
                () -> reviews.takeNotes(key, "Thanks to all.\n- [ ] write the letter by 2099-01-05\n!decision Yes"));

        assertThat(captured.review().notes()).isEqualTo("Thanks to all.\n!decision Yes");
        assertThat(captured.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).asString().contains("belongs to a point"));
        assertThat(captured.review().actionItems())
                .filteredOn(item -> item.agendaPosition() == null)
                .extracting(ActionItem::title, ActionItem::due)
                .containsExactly(tuple("write the letter", LocalDate.of(2099, 1, 5)));
    }

    private CapturedNotes capture(String notes) {
        return at(NOW, () -> reviews.capture(key, 1, notes));
    }

    private static AgendaItem point(CapturedNotes captured) {
        return captured.review().agenda().getFirst();
    }

    private List<ActionItem> workOfTess() {
        return organization.as(Caller.member(organization.id(), tess, Role.MEMBER), actionItems::mine);
    }

    private <T> T at(Instant when, ScopedValue.CallableOp<T, RuntimeException> work) {
        return organization.call(
                () -> ScopedValue.where(DatabaseClock.SIMULATED, when).call(work));
    }
}
