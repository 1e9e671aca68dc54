package io.scalewell.backend.database;

import io.scalewell.postgres.PostgresException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence of a {@link PostgresException} instead of a stack trace. */
final class StartRefused extends AbstractFailureAnalyzer<PostgresException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostgresException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
