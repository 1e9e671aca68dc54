package io.scalewell.shared.identity;

import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;

/**
 * A member who signed in at a screen: what the session remembers. It holds as long as {@link SignIn#stillValid} says so.
 *
 * @param slug of the organization, the first part of the addresses of its screens
 * @param epoch of the member's sessions when this one began; a session of an older epoch has ended
 * @param at when the session began
 */
public record SignedIn(
        OrganizationId organization, String slug, MemberId member, String name, Role role, int epoch, Instant at) {}
