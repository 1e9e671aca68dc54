create table run (
  tenant_id uuid not null, id uuid not null, name text not null, state text not null, starter_id uuid,
  started_at timestamptz not null, completed_at timestamptz, due timestamptz, fields jsonb not null,
  done integer not null, total integer not null, revision bigint not null default 1,
  primary key (tenant_id, id)
);
create index run_started on run (tenant_id, started_at desc, id desc);
create index run_starter_running on run (tenant_id, starter_id) where state = 'RUNNING';
create table task (
  tenant_id uuid not null, id uuid not null, run_id uuid not null, step_key text not null, number integer not null,
  title text not null, state text not null, assignee_member uuid, due timestamptz, ready_at timestamptz,
  completed_at timestamptz, completed_by uuid, revision bigint not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, number),
  foreign key (tenant_id, run_id) references run (tenant_id, id)
);
create index task_member_open on task (tenant_id, assignee_member, coalesce(due, 'infinity'), ready_at, id)
  where state in ('READY', 'STARTED', 'BLOCKED');
create index task_open on task (tenant_id, coalesce(due, 'infinity'), ready_at, id)
  where state in ('READY', 'STARTED', 'BLOCKED');
create table event (
  tenant_id uuid not null, id uuid not null, position bigint generated always as identity, type text not null,
  occurred_at timestamptz not null, run_id uuid, task_id uuid, actor_id uuid, data jsonb not null,
  primary key (tenant_id, id)
);
create index event_position on event (tenant_id, position);
create index event_run on event (tenant_id, run_id, position desc);
create index event_type on event (tenant_id, type, position desc);
