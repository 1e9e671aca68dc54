--liquibase formatted sql

--changeset scalewell:event-create splitStatements:true endDelimiter:;;
create schema event
;;
grant usage on schema event to scalewell_app
;;
-- The append-only log. Keys that people see are kept beside the ids, so that reading the log needs no join. It grows faster than
-- anything else: columns stand by width, and there is no index that no query needs.
create table event.event (
  -- order of insertion; gaps are normal, and a lower number may be committed later than a higher one
  position     bigint generated always as identity,
  occurred_at  timestamptz not null,
  version      integer,
  depth        smallint not null default 0 check (depth between 0 and 16),
  tenant_id    uuid not null references tenancy.organization,
  -- holds the millisecond of occurred_at
  id           uuid not null,
  process_id   uuid,
  run_id       uuid,
  task_id      uuid,
  -- the member who acted, also by a token
  actor_member uuid,
  causation_id uuid,
  type         text not null check (length(type) <= 40),
  process_key  text,
  run_key      text,
  step_key     text,
  actor_kind   text not null check (actor_kind in ('MEMBER', 'AUTOMATION', 'TOKEN', 'GUEST', 'SYSTEM')),
  -- whoever acted and is no member: the key of an automation
  actor_key    text,
  data         json not null default '{}',
  primary key (tenant_id, position)
)
;;
-- nobody, the application included, changes or removes a fact
select tenancy.protect('event.event', 'select, insert')
;;
create index event_run on event.event (tenant_id, run_id, position desc) where run_id is not null
;;
create index event_process on event.event (tenant_id, process_id, type, position desc)
;;
-- finds an event by its id, which holds the time; costs next to nothing
create index event_time on event.event using brin (tenant_id, occurred_at) with (pages_per_range = 16, autosummarize = on)
