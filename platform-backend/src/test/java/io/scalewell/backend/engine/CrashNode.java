package io.scalewell.backend.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** A process that accepts jobs and works on them until it is killed, or until its standard input ends. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JooqAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan({"io.scalewell.backend.engine", "io.scalewell.backend.nudge"})
@ComponentScan(
        basePackages = "io.scalewell.backend.tenancy",
        useDefaultFilters = false,
        includeFilters =
                @Filter(type = FilterType.REGEX, pattern = ".*\\.(TenantScope|TenantTransactions|DatabaseClock)"))
class CrashNode {

    static final String ACCEPTED = "accepted ";

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    /** @param arguments the organization, how many jobs to accept, and the file that stands for the outside */
    public static void main(String[] arguments) throws IOException {
        UUID tenant = UUID.fromString(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path outside = Path.of(arguments[2]);
        var context = new SpringApplicationBuilder(CrashNode.class)
                .web(WebApplicationType.NONE)
                .properties("scalewell.engine.lease=2s", "scalewell.engine.idle=200ms")
                .run();
        DSLContext db = context.getBean(DSLContext.class);
        EngineProbe probe = context.getBean(EngineProbe.class);
        context.getBean(Scripts.class).of(tenant).behaviour = job -> {
            if (job.kind().equals(ScriptedInside.KIND)) {
                probe.effect(tenant, job.id().toString());
                db.execute("select pg_sleep(0.02)");
            } else {
                Files.writeString(outside, job.id() + "\n", StandardOpenOption.APPEND);
                db.execute("select pg_sleep(0.02)");
            }
        };
        for (int number = 0; number < count; number++) {
            String kind = number % 2 == 0 ? ScriptedInside.KIND : ScriptedOutside.KIND;
            System.out.println(ACCEPTED + probe.enqueue(tenant, NewJob.now(kind, Map.of())));
        }
        while (System.in.read() >= 0) {
            // until the test ends it
        }
        context.close();
    }
}
