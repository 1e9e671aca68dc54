package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever publishes hears that the automation of a step would not do it. */
@BackendTest
class StepAutomationsIT {

    private static final String WARNINGS = "/warnings";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = Workshop.open(api.of(organizations.create()));
    }

    private Api.Client client() {
        return workshop.client();
    }

    private Answer documented(String key, String automation) {
        workshop.ok(201, client().post("/api/v1/processes", """
                {"name": "Process %1$s", "key": "%1$s", "stages": [{"title": "Only", "steps": [
                  {"key": "book", "title": "Book", "kind": "AUTOMATED", "automation": "%2$s"}]}]}
                """.formatted(key, automation)));
        return client().get("/api/v1/processes/" + key + "/problems");
    }

    private static List<String> codes(Answer answer) {
        return answer.json().at(WARNINGS).findValuesAsString("code");
    }

    @Test
    void automationThatIsOnAndActsNeedsNoLook() {
        String automation = workshop.enabled(Workshop.copying("AUTOMATIC", "").replace("SRC", "NEW"));

        assertThat(documented("NEW", automation).json().at(WARNINGS).isEmpty()).isTrue();
    }

    @Test
    void automationThatIsOffOrOnlyRecordsOrIsForAnotherProcessIsNamed() {
        String off = workshop.ok(201, client().post("/api/v1/automations", Workshop.copying("SHADOW", "")))
                .at("/key");

        Answer found = documented("NEW", off.toLowerCase(Locale.ROOT));

        assertThat(codes(found))
                .containsExactly("publish.automation.off", "publish.automation.shadow", "publish.automation.elsewhere");
        assertThat(found.at(WARNINGS + "/0/pointer")).isEqualTo("/stages/0/steps/0/automation");
        assertThat(found.at(WARNINGS + "/2/detail"))
                .isEqualTo(off + " reacts to process SRC only: it will not do this step by itself.");
        assertThat(client().header("Accept-Language", "de")
                        .get("/api/v1/processes/NEW/problems")
                        .at(WARNINGS + "/0/detail"))
                .startsWith(off + " ist ausgeschaltet");
    }

    @Test
    void warningsDoNotStandInTheWay() {
        String off = workshop.ok(201, client().post("/api/v1/automations", Workshop.copying("QUEUE", "")))
                .at("/key");
        Answer found = documented("NEW", off);

        assertThat(found.json().at("/errors").isEmpty()).isTrue();
        workshop.ok(201, client().post("/api/v1/processes/NEW/versions", "{}"));
    }

    @Test
    void automationThatThereIsNotIsAnObstacleAndNoWarning() {
        Answer found = documented("NEW", "A-99");

        assertThat(found.at("/errors/0/code")).isEqualTo("publish.no-automation");
        assertThat(codes(found)).isEmpty();
    }
}
