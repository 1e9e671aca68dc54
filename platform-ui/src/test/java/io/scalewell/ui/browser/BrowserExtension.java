package io.scalewell.ui.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts Chromium once a run, and gives each parameter of type {@link Browser} a window of its own. */
final class BrowserExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /** A busy machine may take its time; a test that looks at speed says so itself. */
    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        var workers = parameter.isAnnotated(Installed.class) ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK;
        var options = new NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(1280, 800)
                .setServiceWorkers(workers);
        var browser = new Browser(chromium.browser().newContext(options));
        context.getStore(NAMESPACE).put(parameter.getIndex(), browser);
        return browser;
    }
}
