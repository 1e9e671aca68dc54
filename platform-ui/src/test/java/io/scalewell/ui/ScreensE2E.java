package io.scalewell.ui;

import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.browser.WorkedOrganization;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every screen, with something to show, at a desk in light and on a phone in the dark. A new screen is a new line here. */
@BrowserTest
class ScreensE2E {

    private static final List<String> SCREENS = List.of(
            "my-work",
            "my-work?group=process",
            "my-work?sel={process}-3.1",
            "my-work?panel=calendar",
            "my-work?tab=waiting",
            "my-work?tab=watching",
            "my-work?tab=done",
            "approvals",
            "processes",
            "processes?panel=new",
            "processes?q=onbaording&view=cards",
            "processes?panel=template&process={process}",
            "templates",
            "templates?t=complaint-handling",
            "templates?q=nothing-like-it",
            "processes/{process}",
            "processes/{process}?tab=map",
            "processes/{process}?tab=map&lanes=true",
            "processes/{process}?tab=sipoc",
            "processes/{process}?tab=versions",
            "processes/{process}?tab=form",
            "processes/{process}?tab=runs",
            "processes/{process}/versions/1",
            "processes/{process}/versions/draft",
            "processes/{process}/versions/draft?compare=1",
            "processes/{process}/edit",
            "processes/{process}/edit?view=map",
            "processes/{process}/move",
            "processes/{republished}",
            "processes/{republished}/move",
            "processes/{republished}/versions/2?compare=1",
            "processes/{process}/start",
            "runs",
            "runs?view=board",
            "runs?view=board&process={process}",
            "runs?view=calendar",
            "runs?view=calendar&span=week",
            "runs/{process}-1",
            "runs/{process}-3",
            "runs/{republished}-1",
            "reviews",
            "reviews?panel=new",
            "automations",
            "automations/new",
            "automations/new?recipe=start-by-webhook",
            "automations/A-1",
            "automations/A-2",
            "automations/executions",
            "automations/executions?failing=true&execution={execution}",
            "insights",
            "insights?process={process}",
            "insights?process={process}&tab=steps",
            "insights?process={process}&tab=map",
            "insights?process={process}&tab=control",
            "insights?process={process}&tab=variants",
            "insights/logs",
            "insights?log={log}",
            "insights?log={log}&tab=map",
            "goals",
            "goals/G-1",
            "goals?panel=new",
            "admin/members",
            "admin/members?panel=invite",
            "admin/api",
            "admin/api?panel=new",
            "admin/mails",
            "admin/calendar",
            "profile",
            "profile?tab=NEWS");

    @Autowired
    private ApplicationContext services;

    @TestFactory
    Stream<DynamicTest> isForEverybodyInEveryLook(Browser browser) {
        var organization = new WorkedOrganization(services);
        organization.signIn(browser);
        return SCREENS.stream()
                .map(screen ->
                        DynamicTest.dynamicTest(screen, () -> assertGood(browser, organization.address(screen))));
    }

    private static void assertGood(Browser browser, String address) {
        var page = browser.page();
        int before = browser.complaints().size();
        look(page, ColorScheme.LIGHT, 1280);
        page.navigate(address);
        page.locator("main h1").waitFor();
        page.waitForFunction("""
                [...document.querySelectorAll('sw-chart')].every((chart) => chart.querySelector('canvas, svg, table'))
                """);

        assertAccessible(page);
        look(page, ColorScheme.DARK, 360);
        assertAccessible(page);
        assertThat(page.evaluate("""
                        (() => {
                          const end = document.querySelector('main .sw-page > :last-child');
                          end.scrollIntoView({block: 'end'});
                          return end.getBoundingClientRect().bottom <= innerHeight + 1;
                        })()
                        """)).as("its end can be scrolled to").isEqualTo(true);
        assertThat(page.locator("main").innerText())
                .as("a screen, not an error")
                .doesNotContain("could not be shown", "our fault");
        assertThat(browser.complaints().subList(before, browser.complaints().size()))
                .isEmpty();
    }

    private static void look(Page page, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 800);
    }
}
