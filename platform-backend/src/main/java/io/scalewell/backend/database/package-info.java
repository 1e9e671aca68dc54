/** The connection to PostgreSQL: the embedded server or one given from outside, two roles, and settings read from files. */
@NullMarked
package io.scalewell.backend.database;

import org.jspecify.annotations.NullMarked;
