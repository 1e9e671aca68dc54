package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OrganizationService implements Organizations {

    private final Callers callers;
    private final OrganizationRepository organizations;

    OrganizationService(Callers callers, OrganizationRepository organizations) {
        this.callers = callers;
        this.organizations = organizations;
    }

    @Override
    @Transactional(readOnly = true)
    public Organization current() {
        callers.current().require(Permission.READ);
        return organizations.get();
    }

    @Override
    @Transactional(readOnly = true)
    public CalendarSettings calendar() {
        callers.current().require(Permission.READ);
        return organizations.calendar();
    }

    @Override
    @Transactional
    public CalendarSettings changeCalendar(CalendarSettings settings) {
        callers.current().require(Permission.ADMINISTER);
        organizations.replaceCalendar(CalendarRules.checked(settings));
        return organizations.calendar();
    }
}
