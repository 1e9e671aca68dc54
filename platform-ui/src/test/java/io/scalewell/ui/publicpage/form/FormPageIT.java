package io.scalewell.ui.publicpage.form;

import static io.scalewell.ui.publicpage.form.FormOffice.field;
import static io.scalewell.ui.publicpage.form.Outsider.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.Application;
import io.scalewell.ui.publicpage.form.FormOffice.Desk;
import io.scalewell.ui.publicpage.form.Outsider.Answers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Outsiders start work and follow it, over HTTP as a browser without scripts would. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "scalewell.forms.quickest=0s")
@OnTestDatabase
@Import(FormOffice.class)
class FormPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private FormOffice office;

    @Autowired
    private Forms forms;

    @Autowired
    private Runs runs;

    @Autowired
    private Mails mails;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Automations automations;

    private Outsider outsider;

    @BeforeEach
    void arrive() {
        outsider = new Outsider(port);
    }

    @Test
    void everyKindOfAnswerStartsARunThatCanBeFollowed() {
        var desk = office.open(
                field("name", FieldType.TEXT, true),
                field("amount", FieldType.NUMBER, true),
                field("day", FieldType.DATE, false),
                field("at", FieldType.DATETIME, false),
                field("colour", FieldType.CHOICE, false, "Grey", "Black"),
                field("extras", FieldType.MULTICHOICE, false, "Mouse", "Bag", "Dock"),
                field("urgent", FieldType.CHECKBOX, false),
                field("email", FieldType.EMAIL, true),
                field("site", FieldType.URL, false),
                field("budget", FieldType.MONEY, false),
                field("proof", FieldType.FILE, false),
                new Field(
                        "parts",
                        "Parts",
                        FieldType.TABLE,
                        false,
                        null,
                        List.of(),
                        List.of(field("what", FieldType.TEXT, true), field("count", FieldType.NUMBER, false))));
        var shown = outsider.get(desk.path());
        var page = Jsoup.parse(shown.body());

        var sent = outsider.send(
                desk.path(),
                page,
                new Answers()
                        .with("f.name", "Zoë O’Neil")
                        .with("f.amount", "1200,5")
                        .with("f.day", "2026-12-01")
                        .with("f.at", "2026-12-01T09:30")
                        .with("f.colour", "Black")
                        .with("f.extras", "Mouse", "Dock")
                        .with("f.urgent", "yes")
                        .with("f.email", "zoe@example.org")
                        .with("f.site", "example.org/shop")
                        .with("f.budget.amount", "99.90")
                        .with("f.budget.currency", "CHF")
                        .with("f.parts.0.what", "Screen")
                        .with("f.parts.0.count", "2")
                        .with("f.parts.2.what", "Cable")
                        .with("mailLink", "yes")
                        .upload("f.proof", "../../offer.txt", "An offer"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
        assertThat(Outsider.policy(shown)).contains("default-src 'none'").contains("frame-ancestors 'none'");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var run = office.runs(desk).getFirst();
        assertThat(run.fields())
                .containsEntry("name", "Zoë O’Neil")
                .containsEntry("day", "2026-12-01")
                .containsEntry("at", "2026-12-01T08:30:00Z")
                .containsEntry("colour", "Black")
                .containsEntry("extras", List.of("Mouse", "Dock"))
                .containsEntry("urgent", true)
                .containsEntry("site", "https://example.org/shop");
        assertThat(run.fields().get("amount")).hasToString("1200.5");
        assertThat(run.fields().get("budget")).hasToString("{amount=99.9, currency=CHF}");
        assertThat(run.fields().get("parts")).hasToString("[{what=Screen, count=2}, {what=Cable}]");
        assertThat((Map<String, Object>) (Map<?, ?>) run.fields().get("proof")).containsEntry("name", "offer.txt");
        assertThat(run.summary().startedBy()).isEqualTo(ActorKind.GUEST);
        assertThat(desk.organization().call(() -> forms.sender(run.summary().key())))
                .hasValueSatisfying(sender -> assertThat(sender.email()).isEqualTo("zoe@example.org"));
        follow(desk, location(sent), run.summary().key().value());
        assertThat(desk.organization()
                        .call(() -> mails.list(PageRequest.first()))
                        .items())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isEqualTo("zoe@example.org");
                    assertThat(mail.body()).contains(location(sent)).doesNotContain("Zoë");
                });
    }

    private void follow(Desk desk, String address, String number) {
        var followed = outsider.get(address);
        assertThat(address).matches("/f/t/[0-9a-f]{32}");
        assertThat(followed.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(followed.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var text = Jsoup.parse(followed.body()).text();
        assertThat(text)
                .contains(number, "Received", "Look at it", "Hand it over", "Kestrel & Co")
                .doesNotContain(FormOffice.SECRET_STEP, "Ada Stone", "zoe@example.org");
        assertThat(Jsoup.parse(followed.body()).select("[aria-current=step]").text())
                .isEqualTo("Look at it");
        desk.organization()
                .run(() -> runs.cancel(office.runs(desk).getFirst().summary().key(), "for a secret reason"));
        assertThat(outsider.page(address).text())
                .contains("Ended without being carried out")
                .doesNotContain("secret reason");
    }

    @Test
    void errorsAreNamedAboveAndNothingTypedIsLost() {
        var desk = office.open(
                form -> FormOffice.with(form, null, "I agree to everything.", List.of(), null),
                field("name", FieldType.TEXT, true),
                field("email", FieldType.EMAIL, true),
                field("count", FieldType.NUMBER, false),
                field("proof", FieldType.FILE, true),
                field("extras", FieldType.MULTICHOICE, false, "Mouse", "Bag"));

        var refused = outsider.send(
                desk.path(),
                outsider.page(desk.path()),
                new Answers()
                        .with("f.name", "\"><b>Zoë</b>")
                        .with("f.email", "nowhere")
                        .with("f.count", "a few")
                        .with("f.extras", "Bag")
                        .upload("f.proof", "offer.pdf", "An offer"));

        assertThat(refused.statusCode()).isEqualTo(400);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select(".sw-summary a").eachAttr("href")).containsExactly("#f-email", "#f-count", "#consent");
        assertThat(again.select(".sw-summary a").eachAttr("href"))
                .allSatisfy(target -> assertThat(again.select(target)).hasSize(1));
        assertThat(again.select("#f-name").val()).isEqualTo("\"><b>Zoë</b>");
        assertThat(again.select("#f-count").val()).isEqualTo("a few");
        assertThat(again.select("[name=f.extras][checked]").eachAttr("value")).containsExactly("Bag");
        assertThat(again.select("#f-email").attr("aria-describedby")).contains("f-email-error");
        assertThat(again.select(".sw-kept").text()).contains("offer.pdf");
        assertThat(office.runs(desk)).isEmpty();

        var sent = outsider.send(
                desk.path(),
                again,
                new Answers()
                        .with("f.name", "Zoë")
                        .with("f.email", "zoe@example.org")
                        .with("consent", "yes"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(office.runs(desk).getFirst().fields().get("proof"))
                .asString()
                .contains("name=offer.pdf");
    }

    @Test
    void moreRowsKeepWhatWasTyped() {
        var desk = office.open(
                field("proof", FieldType.FILE, false),
                new Field(
                        "parts",
                        "Parts",
                        FieldType.TABLE,
                        false,
                        null,
                        List.of(),
                        List.of(field("what", FieldType.TEXT, false))));

        var answered = outsider.send(
                desk.path(),
                outsider.page(desk.path()),
                new Answers()
                        .with("f.parts.1.what", "Screen")
                        .with("more", "parts")
                        .upload("f.proof", "offer.pdf", "An offer"));

        assertThat(answered.statusCode()).isEqualTo(200);
        var more = Jsoup.parse(answered.body());
        assertThat(more.select(".sw-table-row")).hasSize(6);
        assertThat(more.select("[name=f.parts.1.what]").val()).isEqualTo("Screen");
        assertThat(more.select(".sw-kept").text()).contains("offer.pdf");
        assertThat(office.runs(desk)).isEmpty();
    }

    @Test
    void samePageSentTwiceStartsOneRun() {
        var desk = office.open(field("name", FieldType.TEXT, true));
        var page = outsider.page(desk.path());
        var request = outsider.request(desk.path(), page, new Answers().with("f.name", "Zoë"));

        var answers = outsider.together(List.of(request, request, request));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(answers.stream().map(Outsider::location).distinct()).hasSize(1);
        assertThat(office.runs(desk)).hasSize(1);

        var changed = outsider.send(desk.path(), page, new Answers().with("f.name", "Somebody else"));
        assertThat(changed.statusCode())
                .as("another answer on the same page is not lost")
                .isEqualTo(400);
        var second =
                outsider.send(desk.path(), Jsoup.parse(changed.body()), new Answers().with("f.name", "Somebody else"));
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(office.runs(desk)).hasSize(2);
    }

    @Test
    void followsTheReadersLanguageAndThePrefilledAddress() {
        var desk = office.open(field("name", FieldType.TEXT, true));

        var german = outsider.get(desk.path() + "?f.name=Zo%C3%AB", "Accept-Language", "de-DE,de;q=0.9");

        var page = Jsoup.parse(german.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("button").eachText().getLast()).isEqualTo("Senden");
        assertThat(page.select("#f-name").val()).isEqualTo("Zoë");
    }

    @Test
    void tellsMembersAndStartsAutomations() {
        var desk = office.open(field("name", FieldType.TEXT, true));
        var email = desk.organization().adminEmail();
        desk.organization().run(() -> {
            var form = forms.get(desk.process());
            var told = new FormDefinition(
                    form.definition().slug(),
                    form.definition().title(),
                    null,
                    form.definition().fields(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(email),
                    null,
                    true,
                    true);
            forms.save(desk.process(), told, form.revision());
        });
        var listening = desk.organization()
                .call(() -> automation(email, Map.of("process", desk.process().value())));
        var elsewhere = desk.organization().call(() -> automation(email, Map.of("process", "OTHER")));

        outsider.send(desk.path(), outsider.page(desk.path()), new Answers().with("f.name", "Zoë"));

        var told = desk.organization()
                .call(() -> notifications.mine(PageRequest.first()))
                .items();
        assertThat(told).anySatisfy(each -> assertThat(each.text().toString()).contains("Form sent: New laptop"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(desk.organization().call(() -> executions(listening)))
                        .singleElement()
                        .satisfies(execution -> assertThat(execution.state()).isEqualTo(ExecutionState.SUCCEEDED)));
        assertThat(desk.organization().call(() -> executions(elsewhere))).isEmpty();
    }

    private AutomationKey automation(String email, Map<String, Object> settings) {
        var notify =
                new Kinded("notify", Map.of("text", "{{ event.data.fields.name }} wrote", "members", List.of(email)));
        var key = automations
                .create(new AutomationDefinition(
                        "On a form", new Kinded("form", settings), null, List.of(notify), Rung.AUTOMATIC, null))
                .automation()
                .key();
        automations.enable(key);
        return key;
    }

    private List<ExecutionSummary> executions(AutomationKey automation) {
        return automations
                .executions(ExecutionFilter.of(automation), PageRequest.first())
                .items();
    }
}
