package io.scalewell.ui.publicpage.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.notification.MailedLinks;
import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.MailChoice;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.Application;
import io.scalewell.ui.publicpage.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What members do from a mail, over HTTP as a browser without scripts would. */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(MailedLinks.class)
class LetterPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private MailedLinks links;

    @Autowired
    private NewsChoices choices;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private TestOrganization organization;
    private RunDetail run;
    private Visitor visitor;

    @BeforeEach
    void askForAnApproval() {
        visitor = new Visitor(port);
        String email = "a" + UUID.randomUUID() + "@example.org";
        var made = creation.create(new NewOrganization(
                null, "Kestrel & Co", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, "correct horse battery"));
        organization = new TestOrganization(made.organization().id(), made.admin(), email);
        Step approve = Step.task("ok", "Agree to <it>")
                .change()
                .kind(StepKind.APPROVAL)
                .assignee(new Assignee.OfMember(email))
                .toStep();
        run = organization.call(() -> {
            var key = processes
                    .create(ProcessDefinition.named("Buy")
                            .withStages(List.of(new Stage("Only", false, List.of(approve)))))
                    .summary()
                    .key();
            processes.publish(key, new Publication("first", null));
            return runs.start(new StartRun(key, null, Map.of(), null, null));
        });
    }

    @Test
    void lookingAtALinkEndsNothingAndItsButtonDoes() {
        String path = "/u/" + links.unsubscribe(organization, organization.admin(), NewsTopic.DUE);

        var shown = visitor.get(path);
        var page = Visitor.page(shown);

        assertPlainPage(shown);
        assertThat(page.text()).contains("End mails about", "Kestrel & Co");
        assertThat(mailsAboutDue()).isNotEqualTo(MailChoice.NEVER);
        var ended = visitor.post(path, Map.of());
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(Visitor.page(ended).text()).contains("You get no more mails about");
        assertThat(mailsAboutDue()).isEqualTo(MailChoice.NEVER);
        assertThat(visitor.post(path, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .as("a mail program may send it again")
                .isEqualTo(200);
    }

    @Test
    void lookingAtAnApprovalDecidesNothingAndItsButtonDoesOnce() {
        String path = "/d/" + decide(Duration.ofDays(1));

        var shown = visitor.get(path);
        var page = Visitor.page(shown);

        assertPlainPage(shown);
        assertThat(page.select("h1").text()).isEqualTo("Agree to <it>");
        assertThat(state()).isEqualTo(RunState.RUNNING);
        var decided = send(path, page, "approve", "Fine");
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(Visitor.page(decided).text()).contains("Approved. The work goes on.");
        assertThat(state()).isEqualTo(RunState.COMPLETED);
        var again = send(path, page, "reject", "No");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(again).text()).contains("This has been decided");
        assertThat(Visitor.page(visitor.get(path)).select("form")).isEmpty();
    }

    @Test
    void aDecisionOnAnOlderStateSaysWhatChangedAndKeepsTheWords() {
        String path = "/d/" + decide(Duration.ofDays(1));
        var page = Visitor.page(visitor.get(path));
        organization.run(() -> tasks.changeDue(run.tasks().getFirst().id(), Instant.parse("2040-01-01T00:00:00Z")));

        var refused = send(path, page, "reject", "The \"amount\" is wrong");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(refused).select("[role=alert]").text())
                .contains("Ada Stone has changed when it is due.");
        assertThat(Visitor.page(refused).select("textarea").val()).isEqualTo("The \"amount\" is wrong");
        assertThat(state()).isEqualTo(RunState.RUNNING);
        assertThat(send(path, Visitor.page(refused), "reject", "Wrong").statusCode())
                .isEqualTo(200);
    }

    @Test
    void rejectingNeedsAReason() {
        String path = "/d/" + decide(Duration.ofDays(1));

        var refused = send(path, Visitor.page(visitor.get(path)), "reject", " ");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(refused).select("[role=alert]").text()).isNotBlank();
        assertThat(state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void anExpiredLinkSaysSoAndDecidesNothing() {
        String expired = "/d/" + decide(Duration.ofMinutes(-1));
        var valid = Visitor.page(visitor.get("/d/" + decide(Duration.ofDays(1))));

        var shown = visitor.get(expired);

        assertThat(Visitor.page(shown).text()).contains("This link is too old.");
        assertThat(Visitor.page(shown).select("form")).isEmpty();
        assertThat(send(expired, valid, "approve", "").statusCode()).isEqualTo(409);
        assertThat(state()).isEqualTo(RunState.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/u/", "/d/"})
    void aLinkThatNobodyMadeSaysSoInTheReadersLanguage(String way) {
        String forged = way + "0".repeat(32) + ".abc";
        String unread = way + organization.id().toString().replace("-", "") + ".abc";
        assertThat(visitor.get(unread).statusCode())
                .as("an organization whose keys nobody has read yet")
                .isEqualTo(404);

        var shown = visitor.get(forged, "Accept-Language", "de");

        assertThat(shown.statusCode()).isEqualTo(404);
        assertThat(Visitor.page(shown).text()).contains("Dieser Link funktioniert nicht");
        assertPlainPage(shown);
        assertThat(visitor.post(forged, Map.of("decision", "approve")).statusCode())
                .isEqualTo(404);
        String other = way.equals("/u/")
                ? decide(Duration.ofDays(1))
                : links.unsubscribe(organization, organization.admin(), NewsTopic.DUE);
        assertThat(visitor.get(way + other).statusCode())
                .as("made for something else")
                .isEqualTo(404);
    }

    private static void assertPlainPage(HttpResponse<String> shown) {
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script-src");
        assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Visitor.page(shown).select("script, [style], [onclick]")).isEmpty();
    }

    private HttpResponse<String> send(String path, Document page, String decision, String words) {
        return visitor.post(
                path, Map.of("shown", page.select("input[name=shown]").val(), "decision", decision, "words", words));
    }

    private String decide(Duration valid) {
        return links.decide(
                organization,
                organization.admin(),
                run.tasks().getFirst().id(),
                Instant.now().plus(valid));
    }

    private RunState state() {
        return organization.call(() -> runs.get(run.summary().key())).summary().state();
    }

    private MailChoice mailsAboutDue() {
        return organization
                .as(Caller.member(organization.id(), organization.admin(), Role.ADMIN), choices::mine)
                .choices()
                .stream()
                .filter(choice -> choice.topic() == NewsTopic.DUE)
                .findFirst()
                .orElseThrow()
                .mail();
    }
}
