package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.DueDates;
import io.scalewell.shared.process.DueExample;
import io.scalewell.shared.tenancy.Organizations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DueDateServiceIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Organizations calendars;

    @Autowired
    private DueDates dates;

    @Test
    void worksARuleOutOnTheCalendarOfTheOrganizationFromThisMorning() {
        var organization = organizations.create();
        ScopedValue.where(DatabaseClock.SIMULATED, Instant.parse("2026-11-27T14:30:00Z"))
                .run(() -> organization.run(() -> {
                    var zone = calendars.calendar().zone();
                    var morning = ZonedDateTime.of(LocalDate.of(2026, 11, 27), LocalTime.of(9, 0), zone)
                            .toInstant();

                    assertThat(dates.example("P2D after start"))
                            .isEqualTo(new DueExample(
                                    "start",
                                    morning,
                                    ZonedDateTime.of(LocalDate.of(2026, 12, 1), LocalTime.of(9, 0), zone)
                                            .toInstant()));
                    assertThat(dates.example("2 working days after check-id").after())
                            .isEqualTo("check-id");
                }));
    }

    @Test
    void refusesWhatIsNoRule() {
        organizations
                .create()
                .run(() -> assertThatThrownBy(() -> dates.example("quite soon"))
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                invalid -> assertThat(invalid.errors())
                                        .extracting(error -> error.pointer())
                                        .isEqualTo(List.of("/due"))));
    }
}
