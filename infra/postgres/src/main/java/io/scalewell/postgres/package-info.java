/** Runs a PostgreSQL of our own: durable for the application's default, throw-away for tests and code generation. */
@NullMarked
package io.scalewell.postgres;

import org.jspecify.annotations.NullMarked;
