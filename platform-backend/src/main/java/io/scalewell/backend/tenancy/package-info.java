/**
 * Organizations, the scope of a transaction, the check of row level security; and beneath everything the clock of the database and
 * ids.
 */
@NullMarked
package io.scalewell.backend.tenancy;

import org.jspecify.annotations.NullMarked;
