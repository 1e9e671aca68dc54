package io.scalewell.backend.identity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A wish for an organization with its first admin.
 *
 * @param slug null to have one made from the name
 * @param adminPassword null for an admin who signs in by the demo's button or not at all
 */
public record NewOrganization(
        @Nullable String slug,
        String name,
        ZoneId zone,
        boolean demo,
        String adminName,
        String adminEmail,
        @Nullable String adminPassword) {

    /** The handle of the demo organization in the directory. */
    static final String DEMO = "demo";

    /** Slugs that are the first part of other addresses. */
    static boolean reserved(String slug) {
        return switch (slug) {
            case "api",
                    "login",
                    "setup",
                    "invite",
                    "reset",
                    "sign-out",
                    "error",
                    "vaadin",
                    "styles",
                    "elements",
                    "vendor" -> true;
            case "wall", "form", "health", "metrics", "hooks", "scim", "mcp", "admin", "profile", "static" -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return "NewOrganization[" + name + "]";
    }
}
