package io.scalewell.backend.form;

import io.scalewell.backend.form.FormViews.Shown;
import io.scalewell.backend.notification.Mailer;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Writes to the sender where the request can be followed. It says nothing that was typed into the form: whoever types somebody
 * else's address cannot make us say what they like.
 */
@Component
class TrackingMail {

    private static final int LONGEST_SUBJECT = 200;

    private final Mailer mailer;
    private final PublicAddress address;

    TrackingMail(Mailer mailer, PublicAddress address) {
        this.mailer = mailer;
        this.address = address;
    }

    void write(Shown shown, RunKey run, String secret, String email, Locale reader) {
        String title = shown.form().definition().title();
        Message body = Message.of(
                "public-form.mail", title, shown.organization().name(), run.value(), address.of("/f/t/" + secret));
        mailer.write(
                email,
                subject(Message.of("public-form.mail.subject", run.value(), title)
                        .in(reader)),
                body.in(reader));
    }

    private static String subject(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
