package io.scalewell.backend.database;

import io.scalewell.postgres.DatabaseLogins;

/** The database that serves this application. Closed by Spring after everything that uses it. */
public interface Database extends AutoCloseable {

    /** The owner, who migrates, and the application, which serves. */
    DatabaseLogins logins();

    /** Throws nothing checked, since nobody could do anything about it at the end. */
    @Override
    void close();
}
