package io.scalewell.shared.identity;

/**
 * An invited member with the address to hand over. The link works once and for seven days.
 *
 * @param link the path of the page on which the invited person sets a password
 */
public record Invitation(Member member, String link) {}
