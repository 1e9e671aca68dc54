/** Measures the product beside two embedded process engines and hand-written JDBC, on the same PostgreSQL. Built on demand only. */
@NullMarked
package io.scalewell.benchmark;

import org.jspecify.annotations.NullMarked;
