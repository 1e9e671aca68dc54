package io.scalewell.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import io.scalewell.ui.AppShell;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A screen without a browser, over services in memory. Every screen that a test has opened must have had one title, at most one
 * primary button, and no text that is missing in the translations.
 */
@SpringBootTest(classes = ScreenTest.Screens.class, properties = "spring.config.name=fake")
@ViewPackages(classes = AppShell.class)
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected FakeWorld world;

    @Autowired
    protected FakeProcesses processes;

    @Autowired
    protected FakeRuns runs;

    @Autowired
    protected FakeLiveDrafts drafts;

    @Autowired
    protected FakeTasks tasks;

    @Configuration(proxyBeanMethods = false)
    @FakeScreens
    static class Screens {

        @Bean
        FakeWorld world() {
            return new FakeWorld();
        }
    }

    @BeforeEach
    final void forgetTheTestBefore() {
        world.reset();
    }

    @AfterEach
    final void everyScreenIsWhole() {
        assertThat(find(H1.class).all()).as("titles").hasSize(1);
        assertThat(find(Button.class).all().stream()
                        .filter(button -> button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName()))
                        .map(Button::getText))
                .as("primary buttons")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(screenText()).as("texts without a translation").doesNotContain("!{");
    }

    /** Opens an address of the organization. */
    protected final <T extends Component> T open(String path, Class<T> screen) {
        int mark = path.indexOf('?');
        if (mark < 0) {
            return navigate("kestrel/" + path, screen);
        }
        var query = QueryParameters.fromString(path.substring(mark + 1));
        UI.getCurrent().navigate("kestrel/" + path.substring(0, mark), query);
        assertThat(getCurrentView()).isInstanceOf(screen);
        return screen.cast(getCurrentView());
    }

    /** The address that is open, without the organization. */
    protected final String address() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getPathWithQueryParameters()
                .replaceFirst("^kestrel/", "");
    }

    protected final String title() {
        return find(H1.class).single().getText();
    }

    /** Everything there is to read, in the screen and around it. */
    protected final String screenText() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** Everything there is to read in a component. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    protected final void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** Chooses an item of the menu behind the first button of a bar. */
    protected static void chooseFrom(MenuBar bar, String text) {
        var item = bar.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    protected final Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }
}
