package io.scalewell.postgres;

/** PostgreSQL could not be started, reached or trusted; the message tells a person what to do. */
public final class PostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostgresException(String message) {
        super(message);
    }

    public PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
