package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Claims over all organizations; each method is called within {@link AcrossOrganizations}. */
@Repository
class ClaimRepository {

    private final DSLContext dsl;
    private final ClaimRows rows;

    ClaimRepository(DSLContext dsl, ClaimRows rows) {
        this.dsl = dsl;
        this.rows = rows;
    }

    /** Organizations with due jobs, in the order of their ids. Hops from one to the next, however many jobs each has. */
    List<UUID> organizationsWithDueJobs(UUID after, int limit) {
        return dsl.resultQuery("""
                        with recursive waiting as (
                          (select tenant_id from engine.job where state = 'QUEUED' and not behind and tenant_id > ?
                           order by tenant_id limit 1)
                          union all
                          select (select job.tenant_id from engine.job
                                  where job.state = 'QUEUED' and not job.behind and job.tenant_id > waiting.tenant_id
                                  order by job.tenant_id limit 1)
                          from waiting where waiting.tenant_id is not null
                        )
                        select waiting.tenant_id from waiting cross join lateral (
                          select from engine.job
                          where job.tenant_id = waiting.tenant_id and job.state = 'QUEUED' and not job.behind
                            and job.due_at <= now()
                          limit 1) due
                        limit ?
                        """, after, limit).fetchInto(UUID.class);
    }

    /**
     * Takes due jobs, the longest due first.
     *
     * @param allotted how many of each organization at most
     */
    List<Claim> claim(Map<UUID, Integer> allotted, Collection<String> kinds, String node, Duration lease) {
        return dsl.resultQuery(
                        """
                        with allotted as (
                          select * from unnest(?::uuid[], ?::integer[]) as share(tenant_id, most)
                        ), chosen as (
                          select job.tenant_id, job.id
                          from allotted cross join lateral (
                            select due.tenant_id, due.id from engine.job due
                            where due.tenant_id = allotted.tenant_id and due.state = 'QUEUED' and not due.behind
                              and due.due_at <= now() and due.kind = any(?::text[])
                              and not exists (
                                select from engine.job earlier
                                where earlier.tenant_id = due.tenant_id and earlier.serial_key = due.serial_key
                                  and earlier.state in ('QUEUED', 'RUNNING') and earlier.position < due.position)
                              and not exists (
                                select from engine.job running
                                where running.tenant_id = due.tenant_id and running.serial_key = due.serial_key
                                  and running.state = 'RUNNING')
                            order by due.due_at
                            limit allotted.most
                            for update skip locked
                          ) job
                        )
                        update engine.job
                        set state = 'RUNNING', claim_number = job.claim_number + 1, attempts = job.attempts + 1,
                            claimed_by = ?, claimed_at = now(), leased_until = now() + ? * interval '1 millisecond'
                        from chosen
                        where job.tenant_id = chosen.tenant_id and job.id = chosen.id
                        returning job.*
                        """,
                        allotted.keySet().toArray(UUID[]::new),
                        allotted.values().toArray(Integer[]::new),
                        kinds.toArray(String[]::new),
                        node,
                        lease.toMillis())
                .coerce(JOB)
                .fetch(rows::read);
    }

    /** Prolongs the leases that still are this node's, and answers the ids of those jobs. */
    List<UUID> renew(Collection<Claim> held, Duration lease) {
        return dsl.resultQuery(
                        """
                        update engine.job set leased_until = now() + ? * interval '1 millisecond'
                        from unnest(?::uuid[], ?::uuid[], ?::integer[]) as held(tenant_id, id, claim_number)
                        where job.tenant_id = held.tenant_id and job.id = held.id
                          and job.claim_number = held.claim_number and job.state = 'RUNNING'
                        returning job.id
                        """,
                        lease.toMillis(),
                        held.stream().map(claim -> claim.job().tenantId()).toArray(UUID[]::new),
                        held.stream().map(claim -> claim.job().id()).toArray(UUID[]::new),
                        held.stream().map(claim -> claim.job().claimNumber()).toArray(Integer[]::new))
                .fetchInto(UUID.class);
    }

    /** Claims whose lease has run out. */
    List<Claim> expired(Collection<String> kinds, int limit) {
        return dsl.resultQuery("""
                        select * from engine.job
                        where state = 'RUNNING' and leased_until < now() and kind = any(?::text[])
                        order by leased_until limit ?
                        """, kinds.toArray(String[]::new), limit)
                .coerce(JOB)
                .fetch(rows::read);
    }

    /**
     * Brings forward the first job of each serial key of which no job is at the front. That happens when a job is enqueued
     * in the moment in which the one before it finishes.
     */
    int bringForward() {
        return dsl.execute("""
                with recursive key as (
                  (select tenant_id, serial_key from engine.job where behind order by tenant_id, serial_key limit 1)
                  union all
                  select next.tenant_id, next.serial_key from key cross join lateral (
                    select tenant_id, serial_key from engine.job
                    where behind and (tenant_id, serial_key) > (key.tenant_id, key.serial_key)
                    order by tenant_id, serial_key limit 1) next
                )
                update engine.job set behind = false
                from key cross join lateral (
                  select id from engine.job waiting
                  where waiting.tenant_id = key.tenant_id and waiting.serial_key = key.serial_key and waiting.behind
                  order by position limit 1) first
                where job.tenant_id = key.tenant_id and job.id = first.id and not exists (
                  select from engine.job front
                  where front.tenant_id = key.tenant_id and front.serial_key = key.serial_key
                    and front.state in ('QUEUED', 'RUNNING') and not front.behind)
                """);
    }

    /** Removes finished jobs. What is dead or quarantined stays until somebody deals with it. */
    int removeFinished(Duration olderThan, int limit) {
        return dsl.execute("""
                delete from engine.job using (
                  select tenant_id, id from engine.job
                  where state in ('SUCCEEDED', 'CANCELLED') and finished_at < now() - ? * interval '1 millisecond'
                  limit ? for update skip locked) old
                where job.tenant_id = old.tenant_id and job.id = old.id
                """, olderThan.toMillis(), limit);
    }
}
