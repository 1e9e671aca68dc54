package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.MEMBER;
import static io.scalewell.db.identity.Tables.TOKEN;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.TokenId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The API tokens of the current organization; their secrets are kept as hashes. */
@Repository
class TokenRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final Directory directory;

    TokenRepository(DSLContext db, TenantScope scope, Directory directory) {
        this.db = db;
        this.scope = scope;
        this.directory = directory;
    }

    Token insert(
            MemberId member, String name, Set<Scope> scopes, String secret, Instant at, @Nullable Instant expiresAt) {
        TokenId id = new TokenId(Ids.next());
        db.insertInto(TOKEN)
                .set(TOKEN.TENANT_ID, scope.get())
                .set(TOKEN.ID, id.value())
                .set(TOKEN.MEMBER_ID, member.value())
                .set(TOKEN.NAME, name)
                .set(TOKEN.SECRET_HASH, Directory.hash(secret))
                .set(TOKEN.SCOPES, scopes.stream().sorted().map(Scope::name).toArray(String[]::new))
                .set(TOKEN.CREATED_AT, at)
                .set(TOKEN.EXPIRES_AT, expiresAt)
                .execute();
        directory.add(Directory.Kind.TOKEN, secret);
        return new Token(id, name, member, scopes, at, expiresAt, null);
    }

    private List<Token> list(Condition condition) {
        return db.selectFrom(TOKEN)
                .where(TOKEN.TENANT_ID.eq(scope.get()), TOKEN.REVOKED_AT.isNull(), condition)
                .orderBy(TOKEN.CREATED_AT.desc(), TOKEN.ID)
                .fetch(TokenRepository::token);
    }

    Optional<Token> find(TokenId id) {
        return list(TOKEN.ID.eq(id.value())).stream().findFirst();
    }

    int count(MemberId member) {
        return db.fetchCount(
                TOKEN, TOKEN.TENANT_ID.eq(scope.get()), TOKEN.MEMBER_ID.eq(member.value()), TOKEN.REVOKED_AT.isNull());
    }

    List<Token> list() {
        return list(DSL.noCondition());
    }

    List<Token> listOf(MemberId member) {
        return list(TOKEN.MEMBER_ID.eq(member.value()));
    }

    /** A token that may be used now, with what its member may do. */
    Optional<Usable> findUsable(String secret, Instant now) {
        return db.select(TOKEN.fields())
                .select(MEMBER.ROLE)
                .from(TOKEN)
                .join(MEMBER)
                .on(MEMBER.TENANT_ID.eq(TOKEN.TENANT_ID), MEMBER.ID.eq(TOKEN.MEMBER_ID))
                .where(
                        TOKEN.TENANT_ID.eq(scope.get()),
                        TOKEN.SECRET_HASH.eq(Directory.hash(secret)),
                        TOKEN.REVOKED_AT.isNull(),
                        TOKEN.EXPIRES_AT.isNull().or(TOKEN.EXPIRES_AT.gt(now)),
                        MEMBER.ACTIVE.isTrue())
                .fetchOptional(row -> new Usable(token(row), Role.valueOf(row.get(MEMBER.ROLE))));
    }

    void used(TokenId id, Instant at) {
        db.update(TOKEN)
                .set(TOKEN.LAST_USED_AT, at)
                .where(TOKEN.TENANT_ID.eq(scope.get()), TOKEN.ID.eq(id.value()))
                .execute();
    }

    void revoke(TokenId id, Instant at) {
        db.update(TOKEN)
                .set(TOKEN.REVOKED_AT, at)
                .where(TOKEN.TENANT_ID.eq(scope.get()), TOKEN.ID.eq(id.value()))
                .returning(TOKEN.SECRET_HASH)
                .fetchOptional(TOKEN.SECRET_HASH)
                .ifPresent(hash -> directory.remove(Directory.Kind.TOKEN, hash));
    }

    private static Token token(Record row) {
        return new Token(
                new TokenId(row.get(TOKEN.ID)),
                row.get(TOKEN.NAME),
                new MemberId(row.get(TOKEN.MEMBER_ID)),
                Arrays.stream(row.get(TOKEN.SCOPES)).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.get(TOKEN.CREATED_AT),
                row.get(TOKEN.EXPIRES_AT),
                row.get(TOKEN.LAST_USED_AT));
    }

    /** A valid token and its member's role. */
    record Usable(Token token, Role role) {}
}
