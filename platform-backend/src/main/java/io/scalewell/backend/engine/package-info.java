/** Durable jobs and timers: leases, fencing, retry, dead letters. Knows no word of the domain. */
@NullMarked
package io.scalewell.backend.engine;

import org.jspecify.annotations.NullMarked;
