package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.paging.PageRequest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Mails go to the server that is configured, once it is there. */
@BackendTest
@FreshDatabase
class MailIT {

    private static final int PORT = freePort();

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Mailer mailer;

    @Autowired
    private Mails mails;

    @Autowired
    private TransactionOperations transactions;

    private TestOrganization organization;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("scalewell.mail.host", () -> "127.0.0.1");
        settings.add("scalewell.mail.port", () -> PORT);
        settings.add("scalewell.mail.tls", () -> false);
        settings.add("scalewell.mail.from", () -> "desk@kestrel.example");
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
        organization = organizations.create();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arriveAsTheyWereWritten() throws Exception {
        server.start();

        write("Überfällig: Prüfung", "Zeile eins\nnaïve – 10 €");

        MimeMessage arrived = arrived();
        assertThat(arrived.getSubject()).isEqualTo("Überfällig: Prüfung");
        assertThat(arrived.getContent()).asString().contains("Zeile eins", "naïve – 10 €");
        assertThat(arrived.getFrom()[0]).hasToString("desk@kestrel.example");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getAddressList(arrived.getAllRecipients())).isEqualTo("tess@kestrel.example");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kept().sentAt()).isNotNull());
        assertThat(arrived.getMessageID()).contains(kept().id().toString());
    }

    @Test
    void waitForAServerThatIsDown() {
        write("Hello", "text");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kept().error()).contains("The mail server did not take it"));
        assertThat(kept().sentAt()).isNull();

        server.start();

        arrived();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(kept().sentAt()).isNotNull();
            assertThat(kept().error()).isNull();
        });
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void write(String subject, String body) {
        organization.run(
                () -> transactions.executeWithoutResult(status -> mailer.write("tess@kestrel.example", subject, body)));
    }

    private MimeMessage arrived() {
        return await().atMost(Duration.ofSeconds(60)).until(server::getReceivedMessages, all -> all.length > 0)[0];
    }

    private KeptMail kept() {
        return organization.call(() -> mails.list(PageRequest.first())).items().getFirst();
    }
}
