package io.scalewell.backend.insight.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A chart of counts by subgroup, with limits for each subgroup's size.
 *
 * @param centre the rate over all subgroups
 */
public record AttributeChart(Kind kind, double centre, List<Point> points) {

    /** Above this mean size a p chart's limits are too narrow for real processes. */
    static final int LARGE_SUBGROUP = 500;

    private static final double OVER_DISPERSION_CONFIDENCE = 0.95;

    public AttributeChart {
        points = List.copyOf(points);
    }

    /** By which distribution the limits are computed. */
    public enum Kind {
        /** Shares, binomial. */
        P,
        /** Shares, binomial and widened by the variation between subgroups (Laney 2002). */
        LANEY_P,
        /** Defects per unit, Poisson. */
        U
    }

    /**
     * A subgroup's rate with its own limits.
     *
     * @param sigma the standard deviation expected of a subgroup of this size
     */
    public record Point(double value, double lower, double upper, double sigma) {}

    /** Shares; by Laney's method when subgroups are large or vary more than chance allows. */
    public static AttributeChart p(List<Subgroup> subgroups) {
        double centre = centre(subgroups);
        if (subgroups.stream().anyMatch(subgroup -> subgroup.count() > subgroup.size())) {
            throw new IllegalArgumentException("A share cannot be above 1");
        }
        AttributeChart plain =
                chart(Kind.P, centre, subgroups, subgroup -> Math.sqrt(centre * (1 - centre) / subgroup.size()), 1);
        double meanSize = subgroups.stream().mapToLong(Subgroup::size).average().orElseThrow();
        if (plain.hasVariation() && (meanSize > LARGE_SUBGROUP || plain.isOverDispersed())) {
            double widening = XmrLimits.of(plain.deviations()).sigma();
            return chart(
                    Kind.LANEY_P,
                    centre,
                    subgroups,
                    subgroup -> widening * Math.sqrt(centre * (1 - centre) / subgroup.size()),
                    1);
        }
        return plain;
    }

    /** Defects per unit. */
    public static AttributeChart u(List<Subgroup> subgroups) {
        double centre = centre(subgroups);
        return chart(
                Kind.U, centre, subgroups, subgroup -> Math.sqrt(centre / subgroup.size()), Double.POSITIVE_INFINITY);
    }

    public List<Signal> signals(RunRules rules) {
        return hasVariation()
                ? rules.find(
                        deviations().stream().mapToDouble(Double::doubleValue).toArray())
                : List.of();
    }

    private static double centre(List<Subgroup> subgroups) {
        if (subgroups.isEmpty()) {
            throw new IllegalArgumentException("A chart needs at least one subgroup");
        }
        double count = subgroups.stream().mapToLong(Subgroup::count).sum();
        return count / subgroups.stream().mapToLong(Subgroup::size).sum();
    }

    private static AttributeChart chart(
            Kind kind, double centre, List<Subgroup> subgroups, ToDoubleFunction<Subgroup> sigma, double most) {
        return new AttributeChart(
                kind,
                centre,
                subgroups.stream()
                        .map(subgroup -> point(subgroup.rate(), centre, sigma.applyAsDouble(subgroup), most))
                        .toList());
    }

    private static Point point(double value, double centre, double sigma, double most) {
        return new Point(value, Math.max(0, centre - 3 * sigma), Math.min(most, centre + 3 * sigma), sigma);
    }

    private boolean hasVariation() {
        return points.size() > 1 && points.stream().allMatch(point -> point.sigma() > 0);
    }

    private boolean isOverDispersed() {
        double sum = deviations().stream()
                .mapToDouble(deviation -> deviation * deviation)
                .sum();
        return sum
                > ChiSquaredDistribution.of(points.size() - 1).inverseCumulativeProbability(OVER_DISPERSION_CONFIDENCE);
    }

    private List<Double> deviations() {
        return points.stream()
                .map(point -> (point.value() - centre) / point.sigma())
                .toList();
    }
}
