package io.scalewell.ui.loop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The screen on which a process is written down. */
record Editor(Person person) {

    /** Opens it for a new process. */
    static Editor ofNew(Person person, String name) {
        person.goTo("Processes");
        person.checkLooks();
        person.press("New process");
        person.fill("Name", name);
        person.checkLooks();
        person.press("Create");
        person.sees(name);
        var editor = new Editor(person);
        assertThat(editor.lines()).hasCount(1);
        return editor;
    }

    /** Words between keys, such as {@code Check it⏎}. */
    void type(String text) {
        person.page().keyboard().type(text);
    }

    void press(String... keys) {
        for (var key : keys) {
            person.page().keyboard().press(key);
        }
    }

    Locator lines() {
        return person.page().locator("sw-outline .sw-line-text");
    }

    /** What the lines say, with those of one level only. */
    Locator lines(String level) {
        return person.page().locator("sw-outline .sw-line[data-level=" + level + "] .sw-line-text");
    }

    /** Puts the caret into a step, beside which its details appear. */
    void goTo(String step) {
        lines("step").filter(new Locator.FilterOptions().setHasText(step)).click();
        assertThat(person.page().locator("aside h2").first()).hasText(step);
    }

    void saved() {
        assertThat(person.page().locator("sw-outline .sw-outline-status")).containsText("Saved");
    }

    void publish() {
        person.press("Publish");
        person.checkLooks();
        person.press("Publish version 1");
        assertThat(person.button("Start run").last()).isVisible();
    }
}
