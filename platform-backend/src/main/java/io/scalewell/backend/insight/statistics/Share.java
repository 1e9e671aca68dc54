package io.scalewell.backend.insight.statistics;

/** How many of how many, such as 45 approvals among 50 decisions. */
public record Share(long count, long total) {

    /** The 97.5 % quantile of the normal distribution, which makes 95 % intervals. */
    static final double Z = 1.959963984540054;

    public Share {
        if (count < 0 || total <= 0 || count > total) {
            throw new IllegalArgumentException("A share needs 0 <= count <= total > 0, not " + count + " of " + total);
        }
    }

    public double value() {
        return (double) count / total;
    }

    /** The 95 % interval of Wilson (1927), without continuity correction. */
    public Interval wilson() {
        double z2 = Z * Z;
        double centre = count + z2 / 2;
        double margin = Z * Math.sqrt((double) count * (total - count) / total + z2 / 4);
        return new Interval(
                Math.max(0, (centre - margin) / (total + z2)), Math.min(1, (centre + margin) / (total + z2)));
    }

    /**
     * The other share minus this one with its 95 % interval, combined from the two Wilson intervals (Newcombe 1998,
     * method 10).
     */
    public Shift to(Share other) {
        double difference = other.value() - value();
        Interval mine = wilson();
        Interval theirs = other.wilson();
        double below = Math.hypot(other.value() - theirs.lower(), mine.upper() - value());
        double above = Math.hypot(theirs.upper() - other.value(), value() - mine.lower());
        return new Shift(difference, new Interval(difference - below, difference + above));
    }
}
