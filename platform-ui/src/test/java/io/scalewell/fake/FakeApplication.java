package io.scalewell.fake;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The screens over services in memory, without a sign-in: for looking at them while they are made. Properties: {@code port},
 * {@code empty} for an organization without anything, {@code as} for the e-mail address of who is signed in.
 */
@Configuration(proxyBeanMethods = false)
@FakeScreens
public class FakeApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(FakeApplication.class);
        application.setDefaultProperties(
                Map.of("spring.config.name", "fake", "server.port", System.getProperty("port", "8099")));
        application.run(arguments);
    }

    @Bean
    FakeWorld world(FakeInsights insights) {
        var world = new FakeWorld(Clock.systemUTC());
        if (!Boolean.getBoolean("empty")) {
            new FakeSample(world).fill(insights);
        }
        world.signIn(System.getProperty("as", "tess@kestrel.example"));
        return world;
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
