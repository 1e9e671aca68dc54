package io.scalewell.ui.run.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeTokens;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarPanelViewTest extends ScreenTest {

    @Autowired
    private FakeTokens tokens;

    @Test
    void makesACalendarAddressAndRevokesIt() {
        open("my-work", MyWorkView.class);
        press("Calendar");

        press("Create an address");

        assertThat(find(TextField.class, find(CalendarPanel.class).single())
                        .single()
                        .getValue())
                .matches("/api/calendar/.+\\.ics");
        assertThat(tokens.list())
                .singleElement()
                .satisfies(token -> assertThat(token.scopes()).containsExactly(Scope.CALENDAR));
        press("Revoke");
        assertThat(tokens.list()).isEmpty();
    }
}
