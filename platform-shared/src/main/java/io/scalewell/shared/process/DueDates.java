package io.scalewell.shared.process;

/** Works due rules out on the organization's working calendar. Reading is for every member. */
public interface DueDates {

    /**
     * What a rule comes to when what it counts from happens today at nine, where the organization works. Throws {@code Invalid} at
     * {@code /due} for what is not a rule.
     */
    DueExample example(String rule);
}
