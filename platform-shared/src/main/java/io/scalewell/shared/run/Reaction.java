package io.scalewell.shared.run;

/** How one may answer a comment without words. Few on purpose: each means something at work. */
public enum Reaction {
    AGREED("👍"),
    DONE("✅"),
    LOOKING("👀"),
    THANKS("❤️"),
    PARTY("🎉");

    private final String symbol;

    Reaction(String symbol) {
        this.symbol = symbol;
    }

    /** What people see. */
    public String symbol() {
        return symbol;
    }
}
