package io.scalewell.backend.notification;

import io.scalewell.shared.notification.KeptMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Speaks SMTP to the configured server. */
@Component
class MailTransport {

    private static final int SUBMISSION_PORT = 587;
    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailTransport(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port() == null ? SUBMISSION_PORT : settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        boolean tls = settings.tls() == null || settings.tls();
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", String.valueOf(tls));
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + timeout, TIMEOUT_MILLIS);
        }
    }

    /** Throws Spring's {@code MailException}. */
    void send(KeptMail mail, MailPosting.Posted posted) {
        if (!settings.isConfigured()) {
            throw new MailSendException("No mail server is configured any more");
        }
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper =
                    new MimeMessageHelper(message, posted.html() != null, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.sender());
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            if (posted.html() == null) {
                helper.setText(posted.text(), false);
            } else {
                helper.setText(posted.text(), posted.html());
            }
            if (posted.unsubscribe() != null) {
                // RFC 8058: the mail program may do it with one POST
                message.setHeader("List-Unsubscribe", "<" + posted.unsubscribe() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setHeader("Message-ID", "<" + mail.id() + "@scalewell>");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        sender.send(message);
    }
}
