--liquibase formatted sql

--changeset scalewell:run-create splitStatements:true endDelimiter:;;
create schema run
;;
grant usage on schema run to scalewell_app
;;
create table run.run (
  tenant_id    uuid not null references tenancy.organization,
  id           uuid not null,
  key          text not null check (length(key) <= 21),
  name         text not null check (length(name) between 1 and 200),
  process_id   uuid not null,
  process_key  text not null,
  version      integer not null,
  state        text not null check (state in ('RUNNING', 'COMPLETED', 'CANCELLED')),
  starter_id   uuid,
  -- who or what started it when it was not a member
  starter_kind text not null default 'MEMBER' check (starter_kind in ('MEMBER', 'AUTOMATION', 'TOKEN', 'GUEST', 'SYSTEM')),
  requested_at timestamptz,
  started_at   timestamptz not null,
  completed_at timestamptz,
  due          timestamptz,
  -- values by field key
  fields       jsonb not null default '{}',
  done         integer not null default 0,
  total        integer not null,
  revision     bigint not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  foreign key (tenant_id, process_id, version) references process.version (tenant_id, process_id, number),
  foreign key (tenant_id, starter_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('run.run')
;;
create index run_started on run.run (tenant_id, started_at desc, id desc)
;;
create index run_process_state on run.run (tenant_id, process_id, state, started_at desc, id desc)
;;
create index run_completed on run.run (tenant_id, process_id, completed_at) where state = 'COMPLETED'
;;
create index run_starter on run.run (tenant_id, starter_id, started_at desc, id desc)
;;
create index run_starter_running on run.run (tenant_id, starter_id) where state = 'RUNNING'
;;
create index run_due on run.run (tenant_id, due) where state = 'RUNNING' and due is not null
;;
-- A step within a run. Timing is written with the transition that causes it, so that most numbers are one indexed scan. Rows
-- change twice or more, so their pages have room; columns stand by width, and an interval of nothing is null: millions of these are kept.
create table run.task (
  tenant_id        uuid not null,
  id               uuid not null,
  run_id           uuid not null,
  process_id       uuid not null,
  assignee_member  uuid,
  assignee_team    uuid,
  completed_by     uuid,
  due              timestamptz,
  ready_at         timestamptz,
  started_at       timestamptz,
  completed_at     timestamptz,
  working_since    timestamptz,
  blocked_since    timestamptz,
  revision         bigint not null default 1,
  number           integer not null,
  stage            integer not null,
  round            smallint not null default 1,
  -- rejected, reopened or redone: not right the first time
  reworked         boolean not null default false,
  timed            boolean not null default false,
  -- whether work goes on when the block is gone
  resumes          boolean not null default false,
  overdue_told     boolean not null default false,
  state            text not null check (state in ('PENDING', 'READY', 'STARTED', 'BLOCKED', 'COMPLETED', 'SKIPPED', 'CANCELLED')),
  kind             text not null check (kind in ('TASK', 'APPROVAL', 'AUTOMATED')),
  step_key         text not null check (length(step_key) <= 80),
  title            text not null check (length(title) between 1 and 300),
  assignee_role    text check (length(assignee_role) <= 80),
  -- who completed it: a person or an automation, for the automation rate
  completed_kind   text,
  reason           text check (length(reason) <= 2000),
  items_done       integer[],
  -- of the present round: sums of closed intervals, the beginning of the open one above; without a timer all the time from
  -- started to completed that is not blocked is one work interval
  touch            interval,
  blocked          interval,
  -- sums of earlier rounds; the waiting of the present round is started_at - ready_at
  waiting_before   interval,
  touch_before     interval,
  blocked_before   interval,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, number),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id),
  foreign key (tenant_id, assignee_member) references identity.member (tenant_id, id),
  foreign key (tenant_id, assignee_team) references identity.team (tenant_id, id)
)
;;
select tenancy.protect('run.task')
;;
create index task_member_open on run.task (tenant_id, assignee_member, coalesce(due, 'infinity'), ready_at, id) where state in ('READY', 'STARTED', 'BLOCKED')
;;
create index task_team_open on run.task (tenant_id, assignee_team, coalesce(due, 'infinity'), ready_at, id) where state in ('READY', 'STARTED', 'BLOCKED') and assignee_member is null
;;
create index task_role_open on run.task (tenant_id, assignee_role, coalesce(due, 'infinity'), ready_at, id) where state in ('READY', 'STARTED', 'BLOCKED') and assignee_member is null and assignee_team is null
;;
create index task_open on run.task (tenant_id, coalesce(due, 'infinity'), ready_at, id) where state in ('READY', 'STARTED', 'BLOCKED')
;;
create index task_process_completed on run.task (tenant_id, process_id, completed_at) where state = 'COMPLETED'
;;
create index task_process_open on run.task (tenant_id, process_id, step_key) where state in ('READY', 'STARTED', 'BLOCKED')
;;
-- Finished rounds of work that their task does not tell of any more: it was reopened, or sent back.
create table run.past_round (
  tenant_id    uuid not null,
  task_id      uuid not null,
  run_id       uuid not null,
  process_id   uuid not null,
  member_id    uuid,
  ready_at     timestamptz not null,
  started_at   timestamptz not null,
  completed_at timestamptz not null,
  round        smallint not null,
  step_key     text not null,
  -- COMPLETED, APPROVED or REJECTED
  outcome      text not null check (outcome in ('COMPLETED', 'APPROVED', 'REJECTED')),
  by_kind      text not null,
  touch        interval not null,
  blocked      interval not null,
  primary key (tenant_id, task_id, round),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id)
)
;;
select tenancy.protect('run.past_round')
;;
create index past_round_run on run.past_round (tenant_id, run_id, completed_at)
;;
create index past_round_process on run.past_round (tenant_id, process_id, completed_at)
;;
-- The mining log: each finished round of work. The last one of a step is what its task says, so that it is kept once.
create view run.occurrence with (security_invoker = true) as
select tenant_id, id as task_id, round, run_id, process_id, step_key, completed_by as member_id, ready_at, started_at, completed_at,
  coalesce(touch, interval '0') as touch, coalesce(blocked, interval '0') as blocked,
  case kind when 'APPROVAL' then 'APPROVED' else 'COMPLETED' end as outcome, completed_kind as by_kind
from run.task where state = 'COMPLETED'
union all
select tenant_id, task_id, round, run_id, process_id, step_key, member_id, ready_at, started_at, completed_at, touch, blocked,
  outcome, by_kind
from run.past_round
;;
grant select on run.occurrence to scalewell_app
;;
-- Latest change of each field, for conflicts between two people.
create table run.field_change (
  tenant_id  uuid not null,
  run_id     uuid not null,
  field_key  text not null check (length(field_key) <= 60),
  task_id    uuid,
  revision   bigint not null,
  changed_by text,
  changed_at timestamptz not null,
  primary key (tenant_id, run_id, field_key),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id)
)
;;
select tenancy.protect('run.field_change')
;;
create table run.comment (
  tenant_id  uuid not null,
  id         uuid not null,
  run_id     uuid not null,
  task_id    uuid,
  author_id  uuid,
  text       text not null check (length(text) between 1 and 10000),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id),
  foreign key (tenant_id, author_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('run.comment')
;;
create index comment_run on run.comment (tenant_id, run_id, created_at)
