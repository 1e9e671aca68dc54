package io.scalewell.shared.process;

/**
 * The rule that says who does a step. In JSON an object with one member named by the kind: {@code {"member": "tess@kestrel.example"}},
 * {@code {"team": "Support"}}, {@code {"role": "MANAGER"}}, {@code {"starter": true}}, {@code {"field": "approver"}}.
 */
public sealed interface Assignee {

    /** One member, by e-mail address. */
    record OfMember(String email) implements Assignee {}

    /** Anybody of a team, by the team's name; the task waits until one claims it. */
    record OfTeam(String team) implements Assignee {}

    /** A role: one of the process's own roles, else {@code ADMIN}, {@code MANAGER}, {@code MEMBER} of the organization. */
    record OfRole(String role) implements Assignee {}

    /** Whoever started the run. */
    record Starter() implements Assignee {}

    /** The member that a field of the run names (type {@code MEMBER}, or an e-mail address). */
    record OfField(String field) implements Assignee {}
}
