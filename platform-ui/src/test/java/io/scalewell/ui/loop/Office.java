package io.scalewell.ui.loop;

import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.ui.browser.Browser;
import java.time.ZoneId;
import java.util.UUID;

/** An organization of a test. Its people come in by the doors that everybody uses. */
final class Office {

    private static final String PASSWORD = "correct horse battery";

    private final Members members;
    private final String email = UUID.randomUUID() + "@example.org";
    private final TestOrganization organization;

    Office(OrganizationCreation creation, Members members) {
        this.members = members;
        var made = creation.create(
                new NewOrganization(null, "Harbour", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, PASSWORD));
        organization = new TestOrganization(made.organization().id(), made.admin(), email);
    }

    /** The admin at a browser, signed in by the sign-in page. */
    Person admin(Browser browser) {
        var page = browser.page();
        page.navigate("/login");
        var person = new Person(browser);
        person.checkLooks();
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.locator("form[action='/login'] button").click();
        return person.atWork();
    }

    /** A member at a browser, who was invited. */
    Person member(Browser browser) {
        return memberAt("", browser);
    }

    /** Like {@link #member}, at another node. */
    Person memberAt(String node, Browser browser) {
        var link = organization.call(
                () -> members.invite("n" + email, "Nina Weber", Role.MEMBER).link());
        var page = browser.page();
        page.navigate(node + link.substring(link.indexOf("/invite/")));
        page.fill("#password", PASSWORD);
        page.locator("button[type=submit]").click();
        return new Person(browser).atWork();
    }
}
