package io.scalewell.backend.automation.action.sendemail;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.notification.Mailer;
import io.scalewell.shared.kind.SettingType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a mail in the transaction of the action; it is sent after the commit, and kept when there is no mail server. */
@Component
class SendEmailAction implements ActionKind.InDatabase<SendEmailAction.Settings> {

    record Settings(
            @Setting(label = "To", type = SettingType.TEMPLATE, required = true)
            String to,

            @Setting(label = "Subject", type = SettingType.TEMPLATE, required = true)
            String subject,

            @Setting(label = "Text", type = SettingType.LONG_TEMPLATE, required = true)
            String body) {}

    private final Mailer mailer;

    SendEmailAction(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public String name() {
        return "send-email";
    }

    @Override
    public String title() {
        return "Send an e-mail";
    }

    @Override
    public String help() {
        return "Sends a plain text mail to any address.";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Map<String, Object> act(ActionContext context, Settings settings) {
        return Map.of(
                "mail",
                mailer.write(settings.to().strip(), settings.subject().strip(), settings.body())
                        .toString());
    }
}
