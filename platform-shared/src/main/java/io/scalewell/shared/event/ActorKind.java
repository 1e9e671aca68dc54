package io.scalewell.shared.event;

/** Who did something. */
public enum ActorKind {
    MEMBER,
    AUTOMATION,
    TOKEN,
    GUEST,
    SYSTEM
}
