package io.scalewell.ui.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.browser.Installed;
import java.util.Objects;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Whoever was away for long signs in again, is where they were, and has what they typed. */
@BrowserTest
class SessionEndE2E {

    @Autowired
    private ApplicationContext services;

    @Test
    void whoSignsInAgainIsWhereTheyWere(@Installed Browser browser) {
        var courier = new Courier(services);
        var page = courier.at(browser);
        page.navigate(courier.address());
        page.getByLabel("Where they lie").waitFor();
        endSessions();

        page.getByLabel("Where they lie").fill("Shelf 3");
        page.keyboard().press("Tab");

        page.waitForURL(url -> url.contains("/login?next="));
        assertThat(page.locator("main")).containsText("Sign in to go on where you were");
        courier.signIn(page);
        page.waitForURL(url -> url.contains(courier.address()));
        assertThat(page.getByLabel("Where they lie")).hasValue("Shelf 3");
    }

    /** As the server does by itself after a while without anybody. */
    private void endSessions() {
        var server = ((WebServerApplicationContext) services).getWebServer();
        var tomcat = ((TomcatWebServer) Objects.requireNonNull(server)).getTomcat();
        for (var child : tomcat.getHost().findChildren()) {
            for (var session : ((Context) child).getManager().findSessions()) {
                session.expire();
            }
        }
    }
}
