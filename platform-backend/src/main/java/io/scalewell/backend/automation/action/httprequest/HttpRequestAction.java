package io.scalewell.backend.automation.action.httprequest;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Setting;
import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.engine.JobHandler.RetryLater;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls another system through the guarded client. */
@Component
class HttpRequestAction implements ActionKind.CallsOutside<HttpRequestAction.Settings> {

    private static final int MAX_SECONDS = 900;

    record Settings(
            @Setting(
                    label = "Method",
                    type = SettingType.CHOICE,
                    required = true,
                    choices = {"GET", "POST", "PUT", "PATCH", "DELETE"})
            String method,

            @Setting(
                    label = "Address",
                    type = SettingType.URL,
                    required = true,
                    help = "Starts with https:// or http://.")
            String url,

            @Setting(label = "Headers", type = SettingType.MAP) @Nullable
            Map<String, Object> headers,

            @Setting(
                    label = "Body",
                    type = SettingType.LONG_TEMPLATE,
                    help = "Text, or a JSON object whose texts may be templates.")
            @Nullable
            Object body,

            @Setting(label = "Timeout in seconds", type = SettingType.NUMBER) @Nullable
            Integer timeout) {}

    private final Exchange exchange;

    HttpRequestAction(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public String name() {
        return "http-request";
    }

    @Override
    public String title() {
        return "Send an HTTP request";
    }

    @Override
    public String help() {
        return "Calls any HTTP API; tried again when the other side is down.";
    }

    @Override
    public String icon() {
        return "connection";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<InputError> problems(Settings settings) {
        List<InputError> errors = new ArrayList<>();
        if (!settings.url().startsWith("{{") && !settings.url().matches("(?i)https?://.+")) {
            errors.add(new InputError("/url", Message.of("automation.url")));
        }
        if (settings.timeout() != null && (settings.timeout() < 1 || settings.timeout() > MAX_SECONDS)) {
            errors.add(new InputError("/timeout", Message.of("automation.timeout", MAX_SECONDS)));
        }
        return errors;
    }

    @Override
    public Duration deadline(Settings settings) {
        return settings.timeout() == null ? Duration.ofSeconds(30) : Duration.ofSeconds(settings.timeout());
    }

    @Override
    public Answer call(ActionContext context, Settings settings) throws RetryLater, GiveUp {
        return exchange.with(context, settings, deadline(settings));
    }
}
