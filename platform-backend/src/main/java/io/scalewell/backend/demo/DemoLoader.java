package io.scalewell.backend.demo;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo organization into an empty database when {@code SCALEWELL_DEMO} says so, and never into one in production. */
@Component
@Order(0)
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final Directory directory;
    private final DemoOrganization demo;
    private final boolean wanted;
    private final boolean production;

    DemoLoader(
            Directory directory,
            DemoOrganization demo,
            @Value("${scalewell.demo:false}") boolean wanted,
            @Value("${scalewell.env:}") String environment) {
        this.directory = directory;
        this.demo = demo;
        this.wanted = wanted;
        this.production = environment.equalsIgnoreCase("production");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        if (production) {
            throw new IllegalStateException("SCALEWELL_DEMO cannot be used together with SCALEWELL_ENV=production");
        }
        List<UUID> organizations = directory.organizations();
        if (organizations.isEmpty()) {
            OrganizationId organization = demo.create();
            long start = System.nanoTime();
            demo.play(organization);
            LOG.info("Loaded the demo organization in {} s", (System.nanoTime() - start) / 1_000_000_000);
        } else if (organizations.size() == 1 && demo.isPartial(new OrganizationId(organizations.getFirst()))) {
            LOG.warn("The demo organization was loaded in part only: ./platform reset starts afresh");
        }
    }
}
