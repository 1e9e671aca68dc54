package io.scalewell.ui.publicpage.guest;

import static io.scalewell.ui.publicpage.form.Outsider.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.shared.run.TaskState;
import io.scalewell.ui.Application;
import io.scalewell.ui.publicpage.form.Outsider;
import io.scalewell.ui.publicpage.form.Outsider.Answers;
import io.scalewell.ui.publicpage.guest.GuestOffice.Desk;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A guest does what was handed over, over HTTP as a browser without scripts would. */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(GuestOffice.class)
class GuestPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private GuestOffice office;

    private Outsider guest;
    private Desk desk;

    @BeforeEach
    void arrive() {
        guest = new Outsider(port);
        desk = office.open();
    }

    @Test
    void fillsInFieldsOfEveryTypeAndCompletes() {
        String path = office.path(desk, office.invite(desk, "offer"));
        var shown = guest.get(path);
        var page = Jsoup.parse(shown.body());
        assertPlainPage(shown);
        assertThat(page.text())
                .contains("Tiles for the hall", "Send your offer", "for everything", "Kim Doe", "Kestrel & Co")
                .doesNotContain(GuestOffice.SECRET, "Agree to the terms", "Ada Stone", "Your who");
        assertThat(office.task(desk, "offer").state())
                .as("looking begins nothing")
                .isEqualTo(TaskState.READY);

        var refused = guest.send(path, page, answers().with("f.days", "a few").with("wish", "complete"));

        assertThat(refused.statusCode()).isEqualTo(400);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select(".sw-summary a").eachAttr("href")).containsExactly("#f-days");
        assertThat(again.select("#f-days").val()).isEqualTo("a few");
        assertThat(again.text()).contains("plan.txt");
        var done = guest.send(
                path, again, answersWithoutFile().with("f.days", "12").with("wish", "complete"));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(guest.page(location(done)).text()).contains("Done. Thank you.", "There is nothing for you to do");
        var task = office.task(desk, "offer");
        assertThat(task.state()).isEqualTo(TaskState.COMPLETED);
        assertThat(task.itemsDone()).containsExactly(0, 1);
        assertThat(task.fields())
                .containsEntry("from", "2026-12-01")
                .containsEntry("visit", "2026-12-01T08:30:00Z")
                .containsEntry("colour", "Black")
                .containsEntry("extras", List.of("Grout"))
                .containsEntry("delivery", true)
                .containsEntry("contact", "kim@example.org")
                .containsEntry("site", "https://example.org/tiles")
                .containsEntry("remarks", "Two lines\nof it");
        assertThat(task.fields().get("price")).hasToString("{amount=1200.5, currency=EUR}");
        assertThat(task.fields().get("parts")).hasToString("[{what=Tile, count=40}]");
        assertThat(task.fields().get("file")).asString().contains("plan.txt");
    }

    @Test
    void whatWasSavedIsThereWhenTheGuestComesBack() {
        String path = office.path(desk, office.invite(desk, "offer"));

        var saved = guest.send(
                path,
                guest.page(path),
                answersWithoutFile().with("f.days", "12").with("wish", "save"));

        assertThat(saved.statusCode()).isEqualTo(303);
        var page = guest.page(location(saved));
        assertThat(page.text()).contains("Saved.");
        assertThat(page.select("#f-days").val()).isEqualTo("12");
        assertThat(page.select("#f-visit").val()).isEqualTo("2026-12-01T09:30");
        assertThat(page.select("#f-delivery").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=item][checked]")).hasSize(2);
        assertThat(page.select("input[name=f.price.amount]").val()).isEqualTo("1200.5");
        assertThat(page.select("[name=f.parts.0.what]").val()).isEqualTo("Tile");
        assertThat(office.task(desk, "offer").state()).isEqualTo(TaskState.STARTED);
        var emptied = guest.send(path, page, new Answers().with("f.days", "").with("wish", "save"));
        assertThat(emptied.statusCode()).isEqualTo(303);
        assertThat(office.task(desk, "offer").fields())
                .as("what is emptied goes")
                .isEmpty();
    }

    @Test
    void decidesWithAReason() {
        String path = office.path(desk, office.invite(desk, "agree"));

        var refused = guest.send(
                path, guest.page(path), new Answers().with("wish", "reject").with("words", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select(".sw-summary")).isNotEmpty();
        assertThat(office.task(desk, "agree").state()).isEqualTo(TaskState.READY);
        var approved = guest.send(
                path, guest.page(path), new Answers().with("wish", "approve").with("words", "Fine"));

        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(office.task(desk, "agree").state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void aLinkThatWasTakenBackOrMadeUpSaysSo() {
        var invited = office.invite(desk, "agree", "offer");
        String path = office.path(desk, invited);
        var page = guest.page(path);
        assertThat(page.select(".sw-tasks li")).hasSize(2);

        office.revoke(desk, invited);

        for (var useless : List.of(path, path.substring(0, path.length() - 9), "/g/abc")) {
            var shown = guest.get(useless, "Accept-Language", "de");
            assertThat(shown.statusCode()).as(useless).isEqualTo(404);
            assertThat(Jsoup.parse(shown.body()).text()).contains("Dieser Link funktioniert nicht");
            assertPlainPage(shown);
        }
        assertThat(guest.send(path, page, new Answers().with("wish", "approve")).statusCode())
                .isEqualTo(404);
        assertThat(office.task(desk, "agree").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void whatNoPageSendsIsRefused() {
        String path = office.path(desk, office.invite(desk, "agree"));
        Document page = guest.page(path);

        assertThat(guest.send(path, page, new Answers().with("wish", "skip")).statusCode())
                .isEqualTo(400);
        assertThat(guest.send(path, page, new Answers().with("task", "x")).statusCode())
                .isEqualTo(400);
        assertThat(guest.send(path, page, new Answers().with("seen", "x")).statusCode())
                .isEqualTo(400);
        assertThat(guest.send(path, page, new Answers().with("item", "x")).statusCode())
                .isEqualTo(400);
        assertThat(guest.send(
                                path,
                                page,
                                new Answers().with("task", desk.id("secret").toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(guest.post(path, "application/json", new byte[] {'{', '}'}).statusCode())
                .isEqualTo(415);
    }

    private static Answers answers() {
        return answersWithoutFile().upload("f.file", "../plan.txt", "The plan");
    }

    private static Answers answersWithoutFile() {
        return new Answers()
                .with("item", "0", "1")
                .with("f.price.amount", "1200,50")
                .with("f.price.currency", "EUR")
                .with("f.from", "2026-12-01")
                .with("f.visit", "2026-12-01T09:30")
                .with("f.colour", "Black")
                .with("f.extras", "Grout")
                .with("f.delivery", "yes")
                .with("f.contact", "kim@example.org")
                .with("f.site", "example.org/tiles")
                .with("f.remarks", "Two lines\r\nof it")
                .with("f.parts.0.what", "Tile")
                .with("f.parts.0.count", "40");
    }

    private static void assertPlainPage(HttpResponse<String> shown) {
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(Outsider.policy(shown))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(shown.body()).select("script, [style], [onclick]"))
                .isEmpty();
    }
}
