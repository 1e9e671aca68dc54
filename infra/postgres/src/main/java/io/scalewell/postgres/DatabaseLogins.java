package io.scalewell.postgres;

/**
 * The two roles of one database.
 *
 * @param owner owns the tables and migrates them
 * @param application serves; neither owner nor superuser, and bound by row level security
 */
public record DatabaseLogins(Login owner, Login application) {}
