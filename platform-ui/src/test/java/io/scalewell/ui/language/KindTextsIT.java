package io.scalewell.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.automation.kind.Kind;
import io.scalewell.backend.automation.kind.SettingsForm;
import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.shared.kind.KindInfo;
import io.scalewell.ui.Application;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every kind of trigger and action is in the file of texts with the words that the API has for it, and so is translated. */
@SpringBootTest(classes = Application.class)
@OnTestDatabase
class KindTextsIT {

    private final ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations");

    @Autowired
    private List<Kind<?>> kinds;

    @Test
    void everyKindHasItsTexts() {
        assertThat(kinds)
                .hasSizeGreaterThan(8)
                .map(SettingsForm::info)
                .allSatisfy(kind -> own(kind).forEach((key, text) -> {
                    assertThat(texts.containsKey(key)).as(key).isTrue();
                    assertThat(texts.getString(key)).as(key).isEqualTo(text);
                }));
    }

    private static Map<String, String> own(KindInfo kind) {
        var prefix = "kind." + kind.name() + ".";
        var own = new HashMap<String, String>();
        own.put(prefix + "title", kind.title());
        own.put(prefix + "help", kind.help());
        for (var field : kind.settings()) {
            own.put(prefix + field.name(), field.label());
            if (!field.help().isEmpty()) {
                own.put(prefix + field.name() + ".help", field.help());
            }
        }
        return own;
    }
}
