package io.scalewell.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param threads clients at once
 * @param ratio to that of plain JDBC; null where there is nothing to compare with
 */
record Row(
        String name,
        String contestant,
        int threads,
        double value,
        String unit,
        @Nullable Double ratio) {}
