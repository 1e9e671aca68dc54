package io.scalewell.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingFilesTest {

    @TempDir
    private Path folder;

    @Test
    void readsAVariableFromTheFileThatIsNamed() throws IOException {
        var file = write("secret\n");

        assertThat(SettingFiles.read(Map.of("SCALEWELL_DB_PASSWORD_FILE", file)))
                .containsExactly(Map.entry("SCALEWELL_DB_PASSWORD", "secret"));
    }

    @Test
    void leavesOtherVariablesAlone() {
        assertThat(SettingFiles.read(Map.of("OTHER_FILE", "/nowhere", "SCALEWELL_PORT", "80")))
                .isEmpty();
    }

    @Test
    void refusesAVariableThatIsGivenTwice() throws IOException {
        var variables = Map.<String, Object>of("SCALEWELL_DB_URL", "x", "SCALEWELL_DB_URL_FILE", write("y"));

        assertThatThrownBy(() -> SettingFiles.read(variables))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Set either SCALEWELL_DB_URL or SCALEWELL_DB_URL_FILE, not both.");
    }

    @Test
    void refusesAFileThatIsMissing() {
        assertThatThrownBy(() -> SettingFiles.read(
                        Map.of("SCALEWELL_DB_URL_FILE", folder.resolve("none").toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SCALEWELL_DB_URL_FILE");
    }

    @Test
    void valueBindsLikeTheVariableItself() throws IOException {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("SCALEWELL_DB_APP_PASSWORD_FILE", write("word"))));

        new SettingFiles().postProcessEnvironment(environment, new SpringApplication());

        var settings = Binder.get(environment).bindOrCreate("scalewell", DatabaseSettings.class);
        assertThat(settings.db().appPassword()).isEqualTo("word");
        assertThat(environment.getProperty("scalewell.db.app-password")).isEqualTo("word");
    }

    private String write(String content) throws IOException {
        return Files.writeString(folder.resolve("value"), content).toString();
    }
}
