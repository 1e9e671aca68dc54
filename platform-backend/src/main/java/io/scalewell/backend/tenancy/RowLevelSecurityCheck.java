package io.scalewell.backend.tenancy;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Reads the catalogue at start and refuses to serve when a table could show one organization's rows to another: row level security
 * not enabled and forced, no policy on the organization, an index or key that does not begin with it, a view with the rights of its
 * owner, or a database user who stands above all that.
 */
@Component
class RowLevelSecurityCheck implements SmartInitializingSingleton {

    /** Tables without an organization: the directory of hashed handles, and the periodic duties of the cluster. */
    private static final List<String> EXEMPT = List.of("tenancy.directory", "engine.duty");

    private final DSLContext db;

    RowLevelSecurityCheck(DSLContext db) {
        this.db = db;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> gaps = gaps();
        if (!gaps.isEmpty()) {
            throw new IllegalStateException("Organizations are not kept apart, refusing to start: " + gaps);
        }
    }

    /** One sentence for each gap; empty when organizations are kept apart. */
    List<String> gaps() {
        return db.resultQuery("""
                        with tables as (
                          select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                        ), guarded as (
                          select * from tables where name <> all ({0})
                        )
                        select name || ' has no forced row level security' from guarded
                        where not (relrowsecurity and relforcerowsecurity)
                        union all
                        select name || ' has no policy on the organization' from guarded t
                        where not exists (
                          select 1 from pg_policy p where p.polrelid = t.oid
                          and pg_get_expr(p.polqual, p.polrelid) like '%tenant_id = (current_setting(''app.tenant_id''%'
                          and pg_get_expr(p.polwithcheck, p.polrelid) like '%tenant_id = (current_setting(''app.tenant_id''%')
                        union all
                        select i.indexrelid::regclass || ' does not begin with tenant_id' from guarded t
                        join pg_index i on i.indrelid = t.oid
                        left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                        where a.attname is distinct from 'tenant_id'
                        union all
                        select name || ' has no primary key' from guarded t
                        where not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary)
                        union all
                        select n.nspname || '.' || c.relname || ' is a view that sees more than its reader'
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                        and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)
                        union all
                        select 'the database user ' || rolname || ' may bypass row level security' from pg_roles
                        where rolname = current_user and (rolsuper or rolbypassrls)
                        union all
                        select 'the database user owns ' || name from tables t join pg_class c on c.oid = t.oid
                        where pg_get_userbyid(c.relowner) = current_user
                        """, DSL.val(EXEMPT.toArray(String[]::new))).fetch(0, String.class);
    }
}
