package io.scalewell.benchmark;

/** What every contestant's long list has in common, as SQL over the number {@code i} of a task. */
final class Filling {

    /** Whose task it is; neighbours are different people's. */
    static final String MEMBER = "i % " + Contestant.MEMBERS;

    /** Two of three have a due instant, within two months. */
    static final String DUE =
            "case when i % 3 > 0 then timestamp '2026-06-01' + (i::bigint * 7919 % 86400) * interval '1 minute' end";

    static final String READY = "timestamp '2026-05-01' + (i::bigint * 104729 % 40000) * interval '1 minute'";

    private Filling() {}

    /** Ids of one kind that grow with a number. */
    static String uuid(int kind, String number) {
        return "('%08d-0000-0000-0000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(kind, number);
    }
}
