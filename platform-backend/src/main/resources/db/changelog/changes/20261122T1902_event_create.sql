--liquibase formatted sql

--changeset scalewell:event-create splitStatements:true endDelimiter:;;
create schema event
;;
grant usage on schema event to scalewell_app
;;
-- The append-only log. Keys that people see are kept beside the ids, so that reading the log needs no join.
create table event.event (
  tenant_id    uuid not null references tenancy.organization,
  id           uuid not null,
  -- order of insertion; gaps are normal, and a lower number may be committed later than a higher one
  position     bigint generated always as identity,
  type         text not null check (length(type) <= 40),
  occurred_at  timestamptz not null,
  process_id   uuid,
  process_key  text,
  version      integer,
  run_id       uuid,
  run_key      text,
  task_id      uuid,
  step_key     text,
  actor_kind   text not null check (actor_kind in ('MEMBER', 'AUTOMATION', 'TOKEN', 'GUEST', 'SYSTEM')),
  actor_id     text,
  causation_id uuid,
  depth        smallint not null default 0 check (depth between 0 and 16),
  data         jsonb not null default '{}',
  primary key (tenant_id, id)
)
;;
-- nobody, the application included, changes or removes a fact
select tenancy.protect('event.event', 'select, insert')
;;
create index event_position on event.event (tenant_id, position)
;;
create index event_type on event.event (tenant_id, type, position desc)
;;
create index event_run on event.event (tenant_id, run_id, position desc) where run_id is not null
;;
create index event_process on event.event (tenant_id, process_id, type, occurred_at) where process_id is not null
