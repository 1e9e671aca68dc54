package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.INVITATION;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The open invitations of the current organization; their links are kept as hashes. */
@Repository
class InvitationRepository {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final DSLContext db;
    private final TenantScope scope;
    private final Directory directory;

    InvitationRepository(DSLContext db, TenantScope scope, Directory directory) {
        this.db = db;
        this.scope = scope;
        this.directory = directory;
    }

    /** Returns the secret of the link. */
    String issue(MemberId member, Instant now) {
        String secret = Secrets.next();
        db.insertInto(INVITATION)
                .set(INVITATION.TENANT_ID, scope.get())
                .set(INVITATION.MEMBER_ID, member.value())
                .set(INVITATION.SECRET_HASH, Directory.hash(secret))
                .set(INVITATION.CREATED_AT, now)
                .set(INVITATION.EXPIRES_AT, now.plus(LIFETIME))
                .execute();
        directory.add(Directory.Kind.INVITATION, secret);
        return secret;
    }

    Optional<MemberId> find(String secret, Instant now) {
        return db.select(INVITATION.MEMBER_ID)
                .from(INVITATION)
                .where(
                        INVITATION.TENANT_ID.eq(scope.get()),
                        INVITATION.SECRET_HASH.eq(Directory.hash(secret)),
                        INVITATION.EXPIRES_AT.gt(now))
                .fetchOptional(INVITATION.MEMBER_ID)
                .map(MemberId::new);
    }

    /** Uses the link up; empty when somebody was faster. */
    Optional<MemberId> use(String secret, Instant now) {
        directory.remove(Directory.Kind.INVITATION, secret);
        return db.deleteFrom(INVITATION)
                .where(
                        INVITATION.TENANT_ID.eq(scope.get()),
                        INVITATION.SECRET_HASH.eq(Directory.hash(secret)),
                        INVITATION.EXPIRES_AT.gt(now))
                .returning(INVITATION.MEMBER_ID)
                .fetchOptional(INVITATION.MEMBER_ID)
                .map(MemberId::new);
    }
}
