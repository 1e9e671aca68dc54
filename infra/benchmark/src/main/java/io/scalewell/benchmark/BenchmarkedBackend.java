package io.scalewell.benchmark;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The backend without the screens. */
@SpringBootApplication(scanBasePackages = "io.scalewell.backend")
class BenchmarkedBackend {}
