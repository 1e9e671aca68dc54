package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.MailChoice;
import io.scalewell.shared.notification.MailLinks;
import io.scalewell.shared.notification.MailedApproval.State;
import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.shared.notification.NewsSettings;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
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
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.text.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** How members are told: in the ways they have chosen, in few mails, from which they can do something. */
@BackendTest
@FreshDatabase
class DeliveryIT {

    private static final int PORT = freePort();
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Directory directory;

    @Autowired
    private Notifier notifier;

    @Autowired
    private Notifications notifications;

    @Autowired
    private NewsChoices choices;

    @Autowired
    private MailLinks links;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionOperations transactions;

    private TestOrganization organization;
    private Caller tess;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("scalewell.mail.host", () -> "127.0.0.1");
        settings.add("scalewell.mail.port", () -> PORT);
        settings.add("scalewell.mail.tls", () -> false);
        settings.add("scalewell.news.pause", () -> PAUSE);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void create() {
        server.start();
        organization = organizations.create();
        organization.run(() -> transactions.executeWithoutResult(_ ->
                directory.add(Directory.Kind.ORGANIZATION, organization.id().toString())));
        MemberId id = organizations.addMember(organization, "tess@kestrel.example", Role.MEMBER);
        tess = Caller.member(organization.id(), id, Role.MEMBER);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void firstComesAtOnceAndTheFollowingInOneMailAsTextAndHtml() throws Exception {
        for (int number = 1; number <= 5; number++) {
            tell(Message.of("news.overdue", "Task " + number, "ONB-" + number));
        }

        List<MimeMessage> mails = arrived(2);

        assertThat(mails.get(0).getSubject()).isEqualTo("Overdue: Task 1 · ONB-1");
        assertThat(mails.get(1).getSubject()).startsWith("4 messages from");
        assertThat(mails.get(1).getContentType()).startsWith("multipart/");
        assertThat(text(mails.get(1)))
                .contains("Task 2", "Task 5", "text/html", "text/plain")
                .doesNotContain("Task 1 ");
        assertThat(mails.get(1).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void oneClickEndsMailsAboutTheTopicAndNothingElse() throws Exception {
        tell(Message.of("news.overdue", "Task", "ONB-1"));
        String header = arrived(1).getFirst().getHeader("List-Unsubscribe")[0];
        String link = header.substring(header.indexOf("/u/") + 3, header.length() - 1);
        assertThat(links.unsubscription(link).orElseThrow().topics()).containsExactly(NewsTopic.DUE);

        assertThat(links.unsubscribe(link)).isTrue();
        assertThat(links.unsubscribe(link)).isTrue();

        assertThat(choice(NewsTopic.DUE)).isEqualTo(new NewsChoice(NewsTopic.DUE, true, MailChoice.NEVER));
        assertThat(choice(NewsTopic.MENTION).mail()).isEqualTo(MailChoice.AT_ONCE);
        String forged = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        assertThat(links.unsubscribe(forged)).isFalse();
        assertThat(links.unsubscribe("x")).isFalse();
        assertThat(links.approval(link)).isEmpty();
    }

    @Test
    void choicesDecideWhereSomethingIsSaid() {
        organization.as(
                tess,
                () -> choices.change(new NewsSettings(
                        null,
                        LocalTime.of(8, 0),
                        null,
                        null,
                        List.of(
                                new NewsChoice(NewsTopic.DUE, false, MailChoice.NEVER),
                                new NewsChoice(NewsTopic.MENTION, true, MailChoice.DIGEST)))));

        tell(Message.of("news.overdue", "Task", "ONB-1"));
        tell(Message.of("news.mention", "ONB-1"));
        tell(Message.of("news.due-soon", "Task", "ONB-1"));

        assertThat(organization
                        .as(tess, () -> notifications.mine(PageRequest.first()))
                        .items())
                .singleElement()
                .satisfies(told -> assertThat(told.text()).hasToString("You were mentioned in ONB-1"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void approvesFromTheMailOnceAndOnlyWhatWasShown() throws Exception {
        RunDetail run = startApproval();
        String link = decisionLink(arrived(1).getFirst());
        var shown = links.approval(link).orElseThrow();
        assertThat(shown.state()).isEqualTo(State.OPEN);
        assertThat(organization
                        .as(tess, () -> runs.get(run.summary().key()))
                        .summary()
                        .state())
                .isEqualTo(RunState.RUNNING);

        assertThat(links.decide(link, String.valueOf(shown.shown()), false, " ")
                        .orElseThrow()
                        .problem())
                .isNotNull();
        assertThat(links.decide(link, "made up", true, "").orElseThrow().problem())
                .isNotNull();
        organization.call(() -> tasks.changeDue(run.tasks().getFirst().id(), Instant.parse("2040-01-01T00:00:00Z")));
        assertThat(links.decide(link, String.valueOf(shown.shown()), true, "")
                        .orElseThrow()
                        .problem())
                .asString()
                .contains("has changed when it is due. Look at it again before you decide.");

        var again = links.approval(link).orElseThrow();
        var decided =
                links.decide(link, String.valueOf(again.shown()), true, "Fine").orElseThrow();

        assertThat(decided.state()).isEqualTo(State.APPROVED);
        assertThat(organization
                        .call(() -> runs.get(run.summary().key()))
                        .summary()
                        .state())
                .isEqualTo(RunState.COMPLETED);
        assertThat(links.decide(link, String.valueOf(again.shown()), true, "")
                        .orElseThrow()
                        .state())
                .isEqualTo(State.OVER);
    }

    @Test
    void linkDecidesNoSecondRound() throws Exception {
        RunDetail run = startApproval();
        String link = decisionLink(arrived(1).getFirst());
        var shown = links.approval(link).orElseThrow();
        assertThat(links.decide(link, String.valueOf(shown.shown()), true, "")).isPresent();
        organization.call(() -> tasks.act(run.tasks().getFirst().id(), new TaskAction.Reopen("once more")));

        var second = links.approval(link).orElseThrow();
        var decided =
                links.decide(link, String.valueOf(second.shown()), true, "").orElseThrow();

        assertThat(decided.state()).isEqualTo(State.OVER);
        assertThat(organization
                        .call(() -> runs.get(run.summary().key()))
                        .summary()
                        .state())
                .isEqualTo(RunState.RUNNING);
    }

    private RunDetail startApproval() {
        Step approve = Step.task("ok", "Agree")
                .change()
                .kind(StepKind.APPROVAL)
                .assignee(new Assignee.OfMember("tess@kestrel.example"))
                .toStep();
        return organization.call(() -> {
            var key = processes
                    .create(ProcessDefinition.named("Buy")
                            .withStages(List.of(new Stage("Only", false, List.of(approve)))))
                    .summary()
                    .key();
            processes.publish(key, new Publication("first", null));
            return runs.start(new StartRun(key, null, Map.of(), null, null));
        });
    }

    private void tell(Message text) {
        organization.run(() -> transactions.executeWithoutResult(
                _ -> notifier.tell(Objects.requireNonNull(tess.member()), text, "runs/ONB-1")));
    }

    private NewsChoice choice(NewsTopic topic) {
        return organization.as(tess, () -> choices.mine()).choices().stream()
                .filter(choice -> choice.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    /** Without those about the version, which whoever works by it gets too. */
    private List<MimeMessage> arrived(int count) {
        return await().atMost(Duration.ofSeconds(60)).until(this::mails, mails -> mails.size() >= count);
    }

    private List<MimeMessage> mails() throws Exception {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            boolean work = mail.getSubject().contains("·") || mail.getSubject().contains("messages");
            if (work && mail.getAllRecipients()[0].toString().startsWith("tess")) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private static String decisionLink(MimeMessage mail) throws Exception {
        Matcher link = Pattern.compile("/d/([\\w.-]+)").matcher(text(mail).replace("=\r\n", ""));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String text(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
