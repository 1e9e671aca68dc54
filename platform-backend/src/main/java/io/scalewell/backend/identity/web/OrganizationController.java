package io.scalewell.backend.identity.web;

import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.Organizations;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class OrganizationController {

    private final Organizations organizations;

    OrganizationController(Organizations organizations) {
        this.organizations = organizations;
    }

    @Operation(summary = "The organization of the token")
    @GetMapping("/organization")
    Organization get() {
        return organizations.current();
    }

    @Operation(summary = "Working hours and holidays")
    @GetMapping("/calendar")
    CalendarSettings calendar() {
        return organizations.calendar();
    }

    @Operation(summary = "Replace working hours and holidays; later measures and due dates follow them")
    @PutMapping("/calendar")
    CalendarSettings changeCalendar(@RequestBody CalendarSettings settings) {
        return organizations.changeCalendar(settings);
    }
}
