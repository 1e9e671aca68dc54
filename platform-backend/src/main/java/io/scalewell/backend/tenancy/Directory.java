package io.scalewell.backend.tenancy;

import static io.scalewell.db.tenancy.Tables.DIRECTORY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Leads from a handle (an e-mail address, a token, a link) to the organization it belongs to, before any is in scope. Keeps hashes
 * only: who does not know the handle learns nothing.
 */
@Repository
public class Directory {

    private final DSLContext db;
    private final TenantScope scope;

    Directory(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** What kind of handle leads to an organization. */
    public enum Kind {
        /** Every organization, by its id. */
        ORGANIZATION,
        SLUG,
        /** An e-mail address in lower case; may lead to several organizations. */
        SIGN_IN,
        TOKEN,
        WEBHOOK,
        INVITATION,
        /** The secret of a tracking page. */
        TRACKING,
        /** The demo organization, by {@code demo}. */
        DEMO
    }

    /** The organizations that a handle leads to, the oldest first. */
    public List<UUID> find(Kind kind, String handle) {
        return db.select(DIRECTORY.TENANT_ID)
                .from(DIRECTORY)
                .where(DIRECTORY.KIND.eq(kind.name()), DIRECTORY.HANDLE_HASH.eq(hash(handle)))
                .orderBy(DIRECTORY.TENANT_ID)
                .fetch(DIRECTORY.TENANT_ID);
    }

    /** All organizations, the oldest first. */
    public List<UUID> organizations() {
        return db.select(DIRECTORY.TENANT_ID)
                .from(DIRECTORY)
                .where(DIRECTORY.KIND.eq(Kind.ORGANIZATION.name()))
                .orderBy(DIRECTORY.TENANT_ID)
                .fetch(DIRECTORY.TENANT_ID);
    }

    public boolean isEmpty() {
        return !db.fetchExists(DIRECTORY, DIRECTORY.KIND.eq(Kind.ORGANIZATION.name()));
    }

    /** Makes the handle lead to the current organization. */
    public void add(Kind kind, String handle) {
        db.insertInto(DIRECTORY, DIRECTORY.KIND, DIRECTORY.HANDLE_HASH, DIRECTORY.TENANT_ID)
                .values(kind.name(), hash(handle), scope.get())
                .onConflictDoNothing()
                .execute();
    }

    /** Makes the handle lead to the current organization no longer. */
    public void remove(Kind kind, String handle) {
        remove(kind, hash(handle));
    }

    /** Like {@link #remove(Kind, String)} when only the hash of the handle is known. */
    public void remove(Kind kind, byte[] hash) {
        db.deleteFrom(DIRECTORY)
                .where(
                        DIRECTORY.TENANT_ID.eq(scope.get()),
                        DIRECTORY.KIND.eq(kind.name()),
                        DIRECTORY.HANDLE_HASH.eq(hash))
                .execute();
    }

    /** SHA-256; enough for handles that cannot be guessed, and the same wherever one of them is stored. */
    public static byte[] hash(String handle) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(handle.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
