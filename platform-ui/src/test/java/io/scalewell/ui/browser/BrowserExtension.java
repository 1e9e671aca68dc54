package io.scalewell.ui.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts Chromium once a run, and gives each parameter of type {@link Browser} a window of its own. */
final class BrowserExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.find()
                .map(path -> ConditionEvaluationResult.enabled("uses " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled("there is no Chromium on this machine"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        var options =
                new NewContextOptions().setBaseURL("http://localhost:" + port).setViewportSize(1280, 800);
        var browser = new Browser(running.chromium().newContext(options));
        context.getStore(NAMESPACE).put(parameter.getIndex(), browser);
        return browser;
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        static Running start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var path = Chromium.find().map(Path::toAbsolutePath).orElseThrow();
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions().setExecutablePath(path).setArgs(Chromium.ARGUMENTS)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
