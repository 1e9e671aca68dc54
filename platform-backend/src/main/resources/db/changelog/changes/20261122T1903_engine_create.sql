--liquibase formatted sql

--changeset scalewell:engine-create splitStatements:true endDelimiter:;;
create schema engine
;;
grant usage on schema engine to scalewell_app
;;
create table engine.job (
  tenant_id     uuid not null references tenancy.organization,
  id            uuid not null,
  kind          text not null check (length(kind) <= 60),
  payload       jsonb not null,
  -- jobs with the same serial key run one after another, in order of their position
  serial_key    text check (length(serial_key) <= 200),
  position      bigint generated always as identity,
  -- an earlier job of the same serial key has not finished: not worth a look until it has
  behind        boolean not null default false,
  state         text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'DEAD', 'QUARANTINED', 'CANCELLED')),
  due_at        timestamptz not null,
  -- fencing: raised by each claim; an answer with a lower number is refused
  claim_number  integer not null default 0,
  attempts      integer not null default 0,
  max_attempts  integer not null default 8 check (max_attempts between 1 and 100),
  node_deaths   smallint not null default 0,
  deadline_ms   integer not null default 30000 check (deadline_ms between 1 and 900000),
  claimed_by    text,
  claimed_at    timestamptz,
  leased_until  timestamptz,
  created_at    timestamptz not null default clock_timestamp(),
  finished_at   timestamptz,
  failure       text check (length(failure) <= 2000),
  primary key (tenant_id, id),
  check (not behind or state = 'QUEUED')
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)
;;
select tenancy.protect('engine.job')
;;
-- The claim looks over all organizations at once: only while the setting is on, and only in this table.
create policy claim on engine.job using (current_setting('app.engine', true) = 'claim')
;;
create index job_due on engine.job (tenant_id, due_at) where state = 'QUEUED' and not behind
;;
create index job_behind on engine.job (tenant_id, serial_key, position) where behind
;;
create index job_lease on engine.job (tenant_id, leased_until) where state = 'RUNNING'
;;
create index job_serial on engine.job (tenant_id, serial_key, position) where serial_key is not null and state in ('QUEUED', 'RUNNING')
;;
-- two jobs with the same serial key never run together, whatever two nodes see
create unique index job_serial_running on engine.job (tenant_id, serial_key) where serial_key is not null and state = 'RUNNING'
;;
create index job_finished on engine.job (tenant_id, finished_at) where state in ('SUCCEEDED', 'CANCELLED')
;;
-- What went wrong. The success of the last attempt stands in the job itself.
create table engine.job_attempt (
  tenant_id    uuid not null,
  job_id       uuid not null,
  claim_number integer not null,
  attempt      integer not null,
  node         text not null,
  started_at   timestamptz not null,
  finished_at  timestamptz not null default clock_timestamp(),
  -- REFUSED: an answer came when the claim was no longer the newest
  outcome      text not null check (outcome in ('RETRY', 'FAILED', 'LOST', 'REFUSED')),
  error        text not null check (length(error) <= 2000),
  primary key (tenant_id, job_id, claim_number),
  foreign key (tenant_id, job_id) references engine.job (tenant_id, id) on delete cascade
)
;;
select tenancy.protect('engine.job_attempt')
;;
-- P14: each nominal instant of a schedule once in the cluster.
create table engine.schedule (
  tenant_id    uuid not null references tenancy.organization,
  id           uuid not null,
  kind         text not null check (length(kind) <= 60),
  payload      jsonb not null,
  rule         text not null check (length(rule) <= 500),
  zone         text not null check (length(zone) <= 64),
  misfire      text not null check (misfire in ('LATEST', 'ALL', 'NONE')),
  active       boolean not null default true,
  -- the next nominal instant, or null when the rule has ended
  next_at      timestamptz,
  last_at      timestamptz,
  created_at   timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id)
)
;;
select tenancy.protect('engine.schedule')
;;
create policy claim on engine.schedule using (current_setting('app.engine', true) = 'claim')
;;
create index schedule_next on engine.schedule (tenant_id, next_at) where active and next_at is not null
;;
create table engine.schedule_tick (
  tenant_id   uuid not null,
  schedule_id uuid not null,
  nominal_at  timestamptz not null,
  outcome     text not null check (outcome in ('FIRED', 'SKIPPED')),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, schedule_id, nominal_at),
  foreign key (tenant_id, schedule_id) references engine.schedule (tenant_id, id) on delete cascade
)
;;
select tenancy.protect('engine.schedule_tick')
;;
create policy claim on engine.schedule_tick using (current_setting('app.engine', true) = 'claim')
;;
create index schedule_tick_recorded on engine.schedule_tick (tenant_id, recorded_at)
;;
-- Periodic duties of the whole cluster, kept by db-scheduler in its own form. Holds nothing of any organization.
create table engine.duty (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
)
;;
create index duty_execution_time on engine.duty (execution_time)
;;
create index duty_last_heartbeat on engine.duty (last_heartbeat)
;;
grant select, insert, update, delete on engine.duty to scalewell_app
