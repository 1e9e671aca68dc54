package io.scalewell.backend.view;

import static io.scalewell.db.view.Tables.SAVED_VIEW;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.view.SavedView;
import io.scalewell.shared.view.SavedViewId;
import io.scalewell.shared.view.ViewScreen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewRepository {

    private final DSLContext db;
    private final TenantScope scope;

    SavedViewRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    List<SavedView> own(UUID member, ViewScreen screen) {
        return list(member, screen, SAVED_VIEW.MEMBER_ID.eq(member));
    }

    List<SavedView> sharedByOthers(UUID member, ViewScreen screen) {
        return list(member, screen, SAVED_VIEW.SHARED.isTrue().and(SAVED_VIEW.MEMBER_ID.ne(member)));
    }

    private List<SavedView> list(UUID member, ViewScreen screen, Condition whose) {
        return db.selectFrom(SAVED_VIEW)
                .where(SAVED_VIEW.TENANT_ID.eq(scope.get()), SAVED_VIEW.SCREEN.eq(screen.name()), whose)
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .limit(200)
                .fetch(row -> view(row, member));
    }

    Optional<SavedView> find(UUID member, SavedViewId id) {
        return db.selectFrom(SAVED_VIEW)
                .where(SAVED_VIEW.TENANT_ID.eq(scope.get()), SAVED_VIEW.ID.eq(id.value()))
                .and(SAVED_VIEW.MEMBER_ID.eq(member))
                .fetchOptional(row -> view(row, member));
    }

    UUID insert(UUID member, ViewScreen screen, String name, String query, boolean shared, Instant now) {
        UUID id = Ids.next();
        db.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.TENANT_ID, scope.get())
                .set(SAVED_VIEW.ID, id)
                .set(SAVED_VIEW.MEMBER_ID, member)
                .set(SAVED_VIEW.SCREEN, screen.name())
                .set(SAVED_VIEW.NAME, name)
                .set(SAVED_VIEW.QUERY, query)
                .set(SAVED_VIEW.SHARED, shared)
                .set(SAVED_VIEW.CREATED_AT, now)
                .execute();
        return id;
    }

    void update(SavedViewId id, String query, boolean shared) {
        db.update(SAVED_VIEW)
                .set(SAVED_VIEW.QUERY, query)
                .set(SAVED_VIEW.SHARED, shared)
                .where(SAVED_VIEW.TENANT_ID.eq(scope.get()), SAVED_VIEW.ID.eq(id.value()))
                .execute();
    }

    void remove(SavedViewId id) {
        db.deleteFrom(SAVED_VIEW)
                .where(SAVED_VIEW.TENANT_ID.eq(scope.get()), SAVED_VIEW.ID.eq(id.value()))
                .execute();
    }

    void preferNone(UUID member, ViewScreen screen) {
        db.update(SAVED_VIEW)
                .set(SAVED_VIEW.PREFERRED, false)
                .where(SAVED_VIEW.TENANT_ID.eq(scope.get()), SAVED_VIEW.MEMBER_ID.eq(member))
                .and(SAVED_VIEW.SCREEN.eq(screen.name()))
                .and(SAVED_VIEW.PREFERRED.isTrue())
                .execute();
    }

    void prefer(SavedViewId id) {
        db.update(SAVED_VIEW)
                .set(SAVED_VIEW.PREFERRED, true)
                .where(SAVED_VIEW.TENANT_ID.eq(scope.get()), SAVED_VIEW.ID.eq(id.value()))
                .execute();
    }

    private static SavedView view(Record row, UUID member) {
        boolean own = row.get(SAVED_VIEW.MEMBER_ID).equals(member);
        return new SavedView(
                new SavedViewId(row.get(SAVED_VIEW.ID)),
                ViewScreen.valueOf(row.get(SAVED_VIEW.SCREEN)),
                row.get(SAVED_VIEW.NAME),
                row.get(SAVED_VIEW.QUERY),
                own,
                row.get(SAVED_VIEW.SHARED),
                own && row.get(SAVED_VIEW.PREFERRED));
    }
}
