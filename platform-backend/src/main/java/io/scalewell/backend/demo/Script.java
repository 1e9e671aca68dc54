package io.scalewell.backend.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happens at Kestrel in half a year, and which facts are planted in it. Days count back from today. */
final class Script {

    static final int DAYS = 180;

    /** The process whose second version helped: complaints go to the right person at once. */
    static final String IMPROVED_PROCESS = "CMP";

    static final int IMPROVED_DAYS_AGO = 70;

    /** The bottleneck: all customers wait for one person in Finance. */
    static final String BOTTLENECK_STEP = "credit-check";

    /** The special-cause week: the payment system was down. */
    static final int OUTAGE_FROM_DAYS_AGO = 52;

    static final int OUTAGE_UNTIL_DAYS_AGO = 45;

    private static final Manner COMPLAINTS_BEFORE = new Manner(
            Map.of("investigate", Duration.ofHours(9), "assess", Duration.ofHours(4), "propose", Duration.ofHours(3)),
            Map.of("investigate", Duration.ofMinutes(90)),
            0.12);
    private static final Manner COMPLAINTS_AFTER = new Manner(
            Map.of(
                    "investigate",
                    Duration.ofHours(2),
                    "assess",
                    Duration.ofMinutes(50),
                    "propose",
                    Duration.ofMinutes(45)),
            Map.of("investigate", Duration.ofMinutes(70)),
            0.08);
    private static final Manner OUTAGE =
            new Manner(Map.of("match", Duration.ofHours(26), "pay", Duration.ofHours(34)), Map.of(), 0.1);

    private static final Map<String, Manner> USUAL = Map.of(
            "ONB",
                    new Manner(
                            Map.of(BOTTLENECK_STEP, Duration.ofHours(15), "first-order", Duration.ofHours(3)),
                            Map.of("welcome-call", Duration.ofMinutes(40)),
                            0.15),
            "CMP", COMPLAINTS_AFTER,
            "INV",
                    new Manner(
                            Map.of("approve-payment", Duration.ofHours(2)), Map.of("pay", Duration.ofMinutes(6)), 0.06),
            "HIR", new Manner(Map.of("order-laptop", Duration.ofHours(6)), Map.of("training", Duration.ofHours(3)), 0),
            "INC",
                    new Manner(
                            Map.of("triage", Duration.ofMinutes(12), "fix", Duration.ofMinutes(30)),
                            Map.of("fix", Duration.ofMinutes(100)),
                            0),
            "CAM",
                    new Manner(
                            Map.of("legal-check", Duration.ofHours(7), "measure", Duration.ofHours(20)),
                            Map.of("material", Duration.ofHours(4)),
                            0.2));

    /** How many runs of each process begin in the half year, and in how much working time each is promised. */
    static final List<Volume> VOLUMES = List.of(
            new Volume("ONB", 75, Duration.ofHours(80)),
            new Volume("CMP", 100, Duration.ofHours(40)),
            new Volume("INV", 120, Duration.ofHours(40)),
            new Volume("HIR", 30, Duration.ofHours(80)),
            new Volume("INC", 75, Duration.ofHours(16)),
            new Volume("CAM", 25, Duration.ofHours(120)));

    private Script() {}

    static Duration promised(String process) {
        return VOLUMES.stream()
                .filter(volume -> volume.process().equals(process))
                .map(Volume::promised)
                .findFirst()
                .orElseThrow();
    }

    static Manner manner(String process, Instant at, Instant now) {
        long daysAgo = Duration.between(at, now).toDays();
        if (process.equals(IMPROVED_PROCESS) && daysAgo > IMPROVED_DAYS_AGO) {
            return COMPLAINTS_BEFORE;
        }
        if (process.equals("INV") && daysAgo <= OUTAGE_FROM_DAYS_AGO && daysAgo >= OUTAGE_UNTIL_DAYS_AGO) {
            return OUTAGE;
        }
        return USUAL.getOrDefault(process, Manner.of(0));
    }

    record Volume(String process, int runs, Duration promised) {}
}
