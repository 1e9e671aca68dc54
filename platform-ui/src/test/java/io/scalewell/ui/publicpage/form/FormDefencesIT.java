package io.scalewell.ui.publicpage.form;

import static io.scalewell.ui.publicpage.form.FormOffice.field;
import static io.scalewell.ui.publicpage.form.Outsider.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.Application;
import io.scalewell.ui.publicpage.form.Outsider.Answers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What machines, strangers and hostile people get from a public form, over HTTP. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "scalewell.forms.quickest=0s")
@OnTestDatabase
@Import(FormOffice.class)
class FormDefencesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private FormOffice office;

    @Autowired
    private Forms forms;

    @Autowired
    private Runs runs;

    private Outsider outsider;

    @BeforeEach
    void arrive() {
        outsider = new Outsider(port);
    }

    @Test
    void machinesAndForeignPagesStartNothing() {
        var desk = office.open(field("name", FieldType.TEXT, true));
        var other = office.open(field("name", FieldType.TEXT, true));
        var page = outsider.page(desk.path());

        var trapped = outsider.send(
                desk.path(), page, new Answers().with("f.name", "Zoë").with("website", "https://spam.example"));
        var foreign = outsider.send(desk.path(), outsider.page(other.path()), new Answers().with("f.name", "Zoë"));
        var bare = outsider.send(desk.path(), new Document(""), new Answers().with("f.name", "Zoë"));

        assertThat(List.of(trapped, foreign, bare)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("#f-name").val()).isEqualTo("Zoë");
        });
        assertThat(office.runs(desk)).isEmpty();
        assertThat(outsider.send(desk.path(), Jsoup.parse(bare.body()), new Answers().with("f.name", "Zoë"))
                        .statusCode())
                .as("a person only has to send again")
                .isEqualTo(303);
    }

    @Test
    void tooManyFromOneAddressWait() {
        var desk = office.open(field("name", FieldType.TEXT, true));
        var page = outsider.page(desk.path());
        IntStream.range(0, 10).forEach(each -> outsider.send(desk.path(), page, new Answers()));

        var waiting = outsider.send(desk.path(), page, new Answers().with("f.name", "Zoë"));

        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(Jsoup.parse(waiting.body()).select("#f-name").val()).isEqualTo("Zoë");
        assertThat(office.runs(desk)).isEmpty();
    }

    @Test
    void closedFormSaysSoAndTakesNothing() {
        var desk = office.open(field("name", FieldType.TEXT, true));
        var page = outsider.page(desk.path());
        desk.organization().run(() -> forms.close(desk.process()));

        var late = outsider.send(desk.path(), page, new Answers().with("f.name", "Zoë"));

        assertThat(outsider.page(desk.path()).text()).contains("closed");
        assertThat(outsider.page(desk.path()).select("form")).isEmpty();
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(office.runs(desk)).isEmpty();
    }

    @Test
    void whatIsUnknownLooksTheSameEverywhere() {
        var desk = office.open(field("name", FieldType.TEXT, true));
        var other = office.open(form -> FormOffice.labelled(form, "name", "Name"), field("name", FieldType.TEXT, true));
        var prefix = desk.path().substring(0, desk.path().lastIndexOf('/'));
        var otherPrefix = other.path().substring(0, other.path().lastIndexOf('/'));
        desk.organization().run(() -> {
            var form = forms.get(desk.process());
            var moved = form.definition();
            forms.save(
                    desk.process(),
                    new FormDefinition(
                            "only-here",
                            moved.title(),
                            null,
                            moved.fields(),
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            true,
                            true),
                    form.revision());
        });

        assertThat(outsider.get(prefix + "/only-here").statusCode()).isEqualTo(200);
        var unknown = List.of(
                outsider.get(otherPrefix + "/only-here"),
                outsider.get(prefix + "/nothing"),
                outsider.get("/f/nobody-at-all/only-here"),
                outsider.get("/f/t/" + "0".repeat(32)),
                outsider.get("/f/t/x"));
        assertThat(unknown).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(unknown.stream()
                        .map(answer -> answer.body().replaceAll("<code>.*?</code>", ""))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void hostileTextIsShownAsItIsAndHostileFilesAreOnlySaved() {
        var desk = office.open(
                form -> FormOffice.with(
                        FormOffice.labelled(form, "name", "<img src=x onerror=alert(1)>"),
                        "<script>alert(1)</script> [x](javascript:alert(1))\n\n**bold**",
                        null,
                        List.of(),
                        null),
                field("name", FieldType.TEXT, true),
                field("proof", FieldType.FILE, false));
        var page = outsider.page(desk.path());

        var sent = outsider.send(
                desk.path(),
                page,
                new Answers()
                        .with("f.name", "=cmd|' /C calc'!A0 <script>alert(1)</script> {{7*7}} ${7*7}")
                        .upload("f.proof", "photo.png", "<html><script>alert(1)</script></html>"));
        var nul = outsider.send(desk.path(), outsider.page(desk.path()), new Answers().with("f.name", "a\0b"));

        assertThat(page.select("script, img, a[href^=javascript]")).isEmpty();
        assertThat(page.select(".sw-prose strong").text()).isEqualTo("bold");
        assertThat(page.select("label[for=f-name]").text()).contains("<img src=x");
        assertThat(sent.statusCode()).isEqualTo(303);
        var run = office.runs(desk).getFirst();
        assertThat(run.fields().get("name")).asString().endsWith("{{7*7}} ${7*7}");
        assertThat(run.fields().get("proof")).asString().contains("mediaType=text/html");
        assertThat(nul.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNoFormAndWhatIsTooLarge() {
        var desk = office.open(field("proof", FieldType.FILE, false));
        var page = outsider.page(desk.path());

        var json =
                outsider.post(desk.path(), "application/json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var broken = outsider.post(desk.path(), "multipart/form-data; boundary=x", new byte[] {1, 2, 3});
        var large = outsider.send(
                desk.path(), page, new Answers().upload("f.proof", "large.bin", "x".repeat(11 * 1024 * 1024)));

        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(large.body()).text()).contains("10 MB");
        assertThat(office.runs(desk)).isEmpty();
    }

    @Test
    void isShownInFramesOfTheSitesThatTheFormNames() {
        var desk = office.open(
                form -> FormOffice.with(form, null, null, List.of("https://www.example.com"), "de"),
                field("name", FieldType.TEXT, true));

        var shown = outsider.get(desk.path(), "Accept-Language", "en-GB");

        assertThat(Outsider.policy(shown)).endsWith("frame-ancestors https://www.example.com");
        assertThat(shown.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(Jsoup.parse(shown.body()).select("html").attr("lang"))
                .as("the form's own")
                .isEqualTo("de");
        var sent = outsider.send(desk.path(), Jsoup.parse(shown.body()), new Answers().with("f.name", "Zoë"));
        var followed = outsider.get(location(sent));
        assertThat(Outsider.policy(followed)).endsWith("frame-ancestors https://www.example.com");
        assertThat(Jsoup.parse(followed.body()).text()).contains("Angekommen");
    }

    @Test
    void previewIsForMembersOnly() {
        var desk = office.open(field("name", FieldType.TEXT, true));

        assertThat(outsider.get("/f/preview?process=" + desk.process()).statusCode())
                .isEqualTo(403);
    }
}
