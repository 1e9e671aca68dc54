package io.scalewell.shared.identity;

/** The first start: makes the first organization with its first {@code ADMIN}, once. */
public interface SetUp {

    /** Whether there is no organization yet. */
    boolean needed();

    /** Makes the organization and signs its admin in. {@code Forbidden} once there is an organization. */
    SignedIn create(FirstOrganization first);
}
