package io.scalewell.ui.admin;

/** Paths to the screens of administration, relative to the organization. */
public final class AdminNavigation {

    public static final String MEMBERS = "admin/members";
    public static final String TOKENS = "admin/api";
    public static final String MAILS = "admin/mails";
    public static final String CALENDAR = "admin/calendar";

    private AdminNavigation() {}
}
