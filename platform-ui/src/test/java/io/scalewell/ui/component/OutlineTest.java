package io.scalewell.ui.component;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The checklist editor on a page of its own, and what a person does there. */
abstract class OutlineTest extends ElementE2E {

    @SuppressWarnings("NullAway.Init") // every test begins by opening it
    Page page;

    final void edit(String address) {
        show(address, ColorScheme.LIGHT, DESKTOP);
        text(0).click();
    }

    final void type(String text) {
        page.keyboard().type(text);
    }

    final void press(String key) {
        page.keyboard().press(key);
    }

    final Locator text(int index) {
        return page.locator(".sw-line-text").nth(index);
    }

    final void paste(String text, String html) {
        page.evaluate("""
                ([text, html]) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text + '\\n');
                  data.setData('text/html', html);
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, List.of(text + "\nx", html));
    }

    /** Each line as its level, title, and chips in brackets. */
    @SuppressWarnings("unchecked")
    final List<String> lines() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('.sw-line')].map((line) => {
                  const chips = [...line.querySelectorAll('.sw-line-chip')].map((chip) => chip.textContent).join(', ');
                  const title = line.querySelector('.sw-line-text').textContent.trim();
                  return `${line.dataset.level} ${title}` + (chips && ` [${chips}]`);
                })
                """);
    }

    @SuppressWarnings("unchecked")
    final List<String> titles(int from, int to) {
        return (List<String>) page.evaluate("""
                ([from, to]) => [...document.querySelectorAll('.sw-line-text')].slice(from, to)
                  .map((text) => text.textContent.replace(' of the checklist', ''))
                """, List.of(from, to));
    }

    /** Waits until all of this stands in what was stored about the lines, as JSON. */
    final void waitForDetails(String... parts) {
        for (var part : parts) {
            page.waitForFunction(
                    "(part) => stored.map((line) => JSON.stringify(line.details)).join(' ').includes(part)", part);
        }
    }

    final void show(String address, ColorScheme scheme, int width) {
        page = open(address, scheme, width);
        page.waitForFunction("window.ready");
    }
}
