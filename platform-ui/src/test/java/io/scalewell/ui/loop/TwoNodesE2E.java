package io.scalewell.ui.loop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.fixture.NodeProcess;
import io.scalewell.fixture.TestDatabases;
import io.scalewell.shared.identity.Members;
import io.scalewell.ui.Application;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes on one database: what is done at one is seen at the other, and nothing goes with a node that is killed. */
@BrowserTest
class TwoNodesE2E {

    /** It takes less than one; the other is for a busy machine. */
    private static final double TWO_SECONDS = 2000;

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Members members;

    @TempDir
    private Path folder;

    @Test
    void ticksCrossAndAKilledNodeTakesNothingAlong(Browser hers, Browser his) throws Exception {
        var office = new Office(creation, members);
        Person ada = office.admin(hers);
        var editor = Editor.ofNew(ada, "Evening");
        editor.lines().first().click();
        editor.type("Count the till");
        editor.press("Enter");
        editor.type("Lock the door");
        editor.press("Enter");
        editor.type("Set the alarm");
        editor.saved();
        editor.publish();
        var here = Work.start(ada);
        String run = here.person().page().url().replaceFirst("^http://[^/]*", "");

        try (NodeProcess node = NodeProcess.start(
                Application.class,
                TestDatabases.shared().application(),
                folder,
                Path.of("target", "test-data").toAbsolutePath(),
                Map.of())) {
            Person nina = office.memberAt(node.address(), his);
            nina.page().navigate(node.address() + run);
            var there = new Work(nina).isOpen("Count the till");

            here.tick("Count the till").click();
            assertThat(there.tick("Count the till")).hasAttribute("aria-checked", "true", within());

            there.tick("Lock the door").click();
            assertThat(here.tick("Lock the door")).hasAttribute("aria-checked", "true", within());

            there.tick("Set the alarm").click();
            there.isTicked("Set the alarm");
            node.kill();
            assertThat(nina.page().locator("sw-offline")).isVisible();
        }
        here.person().page().reload();
        here.isTicked("Count the till").isTicked("Lock the door").isTicked("Set the alarm");
        ada.hadNoComplaints();
    }

    private static HasAttributeOptions within() {
        return new HasAttributeOptions().setTimeout(TWO_SECONDS);
    }
}
