package io.scalewell.backend.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says on the main port, without a token, whether this node serves, and its version. */
@RestController
class HealthController {

    private final ApplicationAvailability availability;
    private final String version;

    HealthController(
            ApplicationAvailability availability, @Value("${spring.application.version:development}") String version) {
        this.availability = availability;
        this.version = version;
    }

    @Operation(
            summary = "Whether this node serves, and its version",
            security = {})
    @GetMapping("/api/health")
    ResponseEntity<Health> health() {
        boolean serves = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return serves
                ? ResponseEntity.ok(new Health("UP", version))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Health("OUT_OF_SERVICE", version));
    }

    record Health(String status, String version) {}
}
