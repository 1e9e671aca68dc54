--liquibase formatted sql

--changeset scalewell:automation-create splitStatements:true endDelimiter:;;
create schema automation
;;
grant usage on schema automation to scalewell_app
;;
create table automation.automation (
  tenant_id     uuid not null references tenancy.organization,
  id            uuid not null,
  key           text not null check (length(key) <= 12),
  version       integer not null default 1,
  enabled       boolean not null default false,
  owner_id      uuid not null,
  -- of the current version, for the matching in the transaction of the event
  trigger_kind  text not null check (length(trigger_kind) <= 40),
  -- what the trigger listens to: an event type, optionally with a process, else its kind
  listens_to    text not null check (length(listens_to) <= 120),
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  -- P8: the owner hears of failures once an hour
  told_at       timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  foreign key (tenant_id, owner_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('automation.automation')
;;
create index automation_listens on automation.automation (tenant_id, listens_to) where enabled
;;
create table automation.version (
  tenant_id     uuid not null,
  automation_id uuid not null,
  number        integer not null,
  definition    jsonb not null,
  created_by    uuid,
  created_at    timestamptz not null,
  primary key (tenant_id, automation_id, number),
  foreign key (tenant_id, automation_id) references automation.automation (tenant_id, id)
)
;;
select tenancy.protect('automation.version', 'select, insert')
;;
-- An inbound webhook endpoint; its secrets are sealed.
create table automation.webhook (
  tenant_id       uuid not null,
  id              uuid not null,
  automation_id   uuid not null,
  handle_hash     bytea not null,
  handle          text not null,
  secret          bytea not null,
  previous_secret bytea,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, handle_hash),
  unique (tenant_id, automation_id),
  foreign key (tenant_id, automation_id) references automation.automation (tenant_id, id)
)
;;
select tenancy.protect('automation.webhook')
;;
-- P16: each message of a sender once within seven days.
create table automation.webhook_message (
  tenant_id   uuid not null,
  webhook_id  uuid not null,
  message_id  text not null check (length(message_id) <= 200),
  body_hash   bytea not null,
  received_at timestamptz not null,
  primary key (tenant_id, webhook_id, message_id),
  foreign key (tenant_id, webhook_id) references automation.webhook (tenant_id, id) on delete cascade
)
;;
select tenancy.protect('automation.webhook_message')
;;
create index webhook_message_received on automation.webhook_message (tenant_id, webhook_id, received_at)
;;
create table automation.execution (
  tenant_id     uuid not null,
  id            uuid not null,
  automation_id uuid not null,
  version       integer not null,
  rung          text not null check (rung in ('SHADOW', 'QUEUE', 'AUTOMATIC')),
  state         text not null check (state in ('WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'DEAD', 'SHADOWED', 'PROPOSED', 'REJECTED', 'SKIPPED')),
  event_id      uuid not null,
  event_type    text not null,
  -- the event and the run as filters and templates saw them, so that a replay sees the same
  context       jsonb not null,
  run_id        uuid,
  run_key       text,
  depth         smallint not null default 0,
  reason        text check (length(reason) <= 2000),
  replay_of     uuid,
  -- 0 for the first, so that an event starts a version once (P2); a replay counts up
  replay_number integer not null default 0,
  -- executions of an automation with the same serial key run one after another
  serial_key    text check (length(serial_key) <= 200),
  -- by which they are in order: the id of its own, or of the failed one that it replays
  place         uuid not null,
  -- P6: it failed, and those behind it wait until it is replayed or passed over
  blocks        boolean not null default false,
  attempts      integer not null default 0,
  created_at    timestamptz not null,
  started_at    timestamptz,
  completed_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, automation_id, event_id, replay_number),
  foreign key (tenant_id, automation_id, version) references automation.version (tenant_id, automation_id, number)
)
;;
select tenancy.protect('automation.execution')
;;
create index execution_automation on automation.execution (tenant_id, automation_id, created_at desc, id)
;;
create index execution_created on automation.execution (tenant_id, created_at desc, id)
;;
create index execution_failing on automation.execution (tenant_id, automation_id, created_at desc) where state in ('FAILED', 'DEAD')
;;
create index execution_serial on automation.execution (tenant_id, automation_id, serial_key, place) where serial_key is not null and (blocks or state in ('WAITING', 'RUNNING', 'PROPOSED'))
;;
create index execution_replay on automation.execution (tenant_id, replay_of) where replay_of is not null
;;
create index execution_run on automation.execution (tenant_id, run_id, created_at desc) where run_id is not null
;;
create table automation.step (
  tenant_id    uuid not null,
  execution_id uuid not null,
  position     integer not null,
  kind         text not null,
  state        text not null check (state in ('WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'DEAD', 'SHADOWED', 'PROPOSED', 'REJECTED', 'SKIPPED')),
  -- rendered once and kept, so that every attempt sends the same bytes (P3)
  input        jsonb,
  output       jsonb,
  primary key (tenant_id, execution_id, position),
  foreign key (tenant_id, execution_id) references automation.execution (tenant_id, id)
)
;;
select tenancy.protect('automation.step')
;;
create table automation.attempt (
  tenant_id    uuid not null,
  execution_id uuid not null,
  position     integer not null,
  number       integer not null,
  at           timestamptz not null,
  millis       bigint not null,
  status       text not null check (length(status) <= 20),
  error        text,
  next_at      timestamptz,
  primary key (tenant_id, execution_id, position, number),
  foreign key (tenant_id, execution_id, position) references automation.step (tenant_id, execution_id, position)
)
;;
select tenancy.protect('automation.attempt')
;;
create table automation.approval (
  tenant_id    uuid not null,
  id           uuid not null,
  execution_id uuid not null,
  -- of the step that asks, or -1 when the whole execution is proposed
  position     integer not null,
  question     text not null check (length(question) <= 2000),
  payload      jsonb not null,
  digest       text not null,
  approvers    uuid[] not null default '{}',
  state        text not null check (state in ('OPEN', 'APPROVED', 'REJECTED')),
  requested_at timestamptz not null,
  decided_at   timestamptz,
  decided_by   uuid,
  reason       text check (length(reason) <= 2000),
  primary key (tenant_id, id),
  unique (tenant_id, execution_id, position),
  foreign key (tenant_id, execution_id) references automation.execution (tenant_id, id)
)
;;
select tenancy.protect('automation.approval')
;;
create index approval_open on automation.approval (tenant_id, requested_at, id) where state = 'OPEN'
