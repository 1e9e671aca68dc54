package io.scalewell.backend.insight.interchange;

/**
 * How much is read before a log is refused.
 *
 * @param bytes after unpacking
 * @param ratio unpacked to compressed
 * @param events including those that are left out
 * @param depth of nested elements
 * @param text characters of a name; what is longer is cut
 */
public record ReadLimits(long bytes, int ratio, long events, int depth, int text) {

    public static final ReadLimits STANDARD = new ReadLimits(100 << 20, 100, 2_000_000, 64, 200);
}
