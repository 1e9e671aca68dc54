package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.ui.component.CopyField;
import org.jspecify.annotations.Nullable;

/** Where calls go to, and how they are signed; the secret is shown once. */
final class WebhookCard extends Div {

    WebhookCard(String url, @Nullable String secret) {
        addClassName("sw-dock");
        add(new H2(getTranslation("builder.webhook")), CopyField.ofAddress(getTranslation("builder.webhook.url"), url));
        if (secret == null) {
            add(new Paragraph(getTranslation("builder.webhook.known")));
            return;
        }
        add(
                new Paragraph(getTranslation("builder.webhook.once")),
                CopyField.of(getTranslation("builder.webhook.secret"), secret),
                CopyField.aroundAddress(getTranslation("builder.webhook.try"), example(url, secret), url));
    }

    /** Signed as Standard Webhooks asks for: id, time and body, joined by points. */
    private static String example(String url, String secret) {
        return "id=msg_$RANDOM; t=$(date +%s); body='{\"hello\":\"world\"}'; key=$(printf %s '"
                + secret.replaceFirst("^whsec_", "")
                + "' | base64 -d | od -An -vtx1 | tr -d ' \\n'); signature=$(printf %s \"$id.$t.$body\""
                + " | openssl dgst -sha256 -mac HMAC -macopt hexkey:$key -binary | base64); curl '"
                + url
                + "' -H \"webhook-id: $id\" -H \"webhook-timestamp: $t\" -H \"webhook-signature: v1,$signature\""
                + " -H 'Content-Type: application/json' -d \"$body\"";
    }
}
