package io.scalewell.backend.run.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.Tasks;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class WorkCalendarIT {

    private static final Instant DUE = Instant.parse("2031-05-06T07:30:00Z");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Api api;

    private TestOrganization organization;

    @BeforeEach
    void create() {
        organization = organizations.create();
    }

    @Test
    void holdsDueTasksAsEventsThatEndWhenTheyAreDue() throws Exception {
        RunDetail run = organization.call(this::work);
        String secret = token(Set.of(Scope.CALENDAR));

        Answer answer = fetch(secret);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.text()));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue())
                    .isEqualTo("Pay; at once, please · " + run.summary().key());
            assertThat(event.<OffsetDateTime>getDateTimeEnd().getDate().toInstant())
                    .isEqualTo(DUE);
            assertThat(event.getUrl().getValue())
                    .endsWith("/runs/" + run.summary().key() + "?step=1");
        });
    }

    @Test
    void isGoneWhenTheAddressIsRevoked() {
        String secret = token(Set.of(Scope.CALENDAR));
        assertThat(fetch(secret).status()).isEqualTo(200);

        organization.run(() -> tokens.list().forEach(token -> tokens.revoke(token.id())));

        assertThat(fetch(secret).status()).isEqualTo(401);
    }

    @Test
    void takesNoTokenThatMayMore() {
        assertThat(fetch(token(Set.of(Scope.READ))).status()).isEqualTo(401);
        assertThat(fetch(token(Set.of(Scope.READ, Scope.CALENDAR))).status()).isEqualTo(401);
        assertThat(fetch("sw_" + "x".repeat(43)).status()).isEqualTo(401);
    }

    @Test
    void addressOpensNothingElse() {
        String secret = token(Set.of(Scope.CALENDAR));

        assertThat(api.with(secret).get("/api/v1/tasks").status()).isEqualTo(403);
        assertThat(api.with(secret).get("/api/v1/my-work/done").status()).isEqualTo(403);
    }

    private Answer fetch(String secret) {
        return api.anonymous().get("/api/calendar/" + secret + ".ics");
    }

    private String token(Set<Scope> scopes) {
        return api.token(organization, scopes);
    }

    /** Two tasks, one of them with a due instant. */
    private RunDetail work() {
        var definition = ProcessDefinition.named("Pay")
                .withStages(List.of(
                        new Stage("Only", true, List.of(own("pay", "Pay; at once, please"), own("file", "File")))));
        var key = processes.create(definition).summary().key();
        processes.publish(key, new Publication("first", null));
        RunDetail run = runs.start(StartRun.of(key));
        tasks.changeDue(run.tasks().getFirst().id(), DUE);
        return run;
    }

    private static Step own(String key, String title) {
        return Step.task(key, title).change().assignee(new Assignee.Starter()).toStep();
    }
}
