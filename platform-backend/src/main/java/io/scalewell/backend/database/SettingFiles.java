package io.scalewell.backend.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Lets each variable {@code SCALEWELL_X} be given as {@code SCALEWELL_X_FILE}, the path of a file that holds the value. */
final class SettingFiles implements EnvironmentPostProcessor {

    private static final String PREFIX = "SCALEWELL_";
    private static final String SUFFIX = "_FILE";

    /** The end of the name makes Spring read it like the environment itself. */
    private static final String NAME = "settingFiles-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var values = read(variables(environment));
        if (!values.isEmpty()) {
            environment
                    .getPropertySources()
                    .addAfter(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new SystemEnvironmentPropertySource(NAME, values));
        }
    }

    private static Map<String, Object> variables(ConfigurableEnvironment environment) {
        var source = environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return source instanceof SystemEnvironmentPropertySource variables ? variables.getSource() : Map.of();
    }

    static Map<String, Object> read(Map<String, Object> variables) {
        var values = new HashMap<String, Object>();
        variables.forEach((name, path) -> {
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
                var target = name.substring(0, name.length() - SUFFIX.length());
                if (variables.containsKey(target)) {
                    throw new IllegalStateException("Set either " + target + " or " + name + ", not both.");
                }
                values.put(target, content(name, Path.of(path.toString())));
            }
        });
        return values;
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(name + " names a file that cannot be read: " + file, e);
        }
    }
}
