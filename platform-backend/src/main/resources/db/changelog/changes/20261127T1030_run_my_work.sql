--liquibase formatted sql

--changeset scalewell:run-my-work splitStatements:true endDelimiter:;;
-- Tasks that a member does not want to see before an instant.
create table run.snooze (
  tenant_id uuid not null,
  member_id uuid not null,
  task_id   uuid not null,
  until     timestamptz not null,
  primary key (tenant_id, member_id, task_id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, task_id) references run.task (tenant_id, id)
)
;;
select tenancy.protect('run.snooze')
;;
create index snooze_task on run.snooze (tenant_id, task_id)
;;
-- When a member last reminded those who have a task.
create table run.nudge (
  tenant_id uuid not null,
  sender_id uuid not null,
  task_id   uuid not null,
  sent_at   timestamptz not null,
  primary key (tenant_id, sender_id, task_id),
  foreign key (tenant_id, sender_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, task_id) references run.task (tenant_id, id)
)
;;
select tenancy.protect('run.nudge')
;;
create index nudge_task on run.nudge (tenant_id, task_id)
;;
-- The last time a task was handed over, and who had it before: so that it can be taken back.
create table run.hand_over (
  tenant_id   uuid not null,
  task_id     uuid not null,
  giver_id    uuid not null,
  from_member uuid,
  from_team   uuid,
  from_role   text check (length(from_role) <= 80),
  comment_id  uuid,
  -- of the task afterwards
  revision    bigint not null,
  primary key (tenant_id, task_id),
  foreign key (tenant_id, task_id) references run.task (tenant_id, id),
  foreign key (tenant_id, giver_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, from_member) references identity.member (tenant_id, id),
  foreign key (tenant_id, from_team) references identity.team (tenant_id, id)
)
;;
select tenancy.protect('run.hand_over')
;;
create index hand_over_giver on run.hand_over (tenant_id, giver_id)
;;
create index task_completed_by on run.task (tenant_id, completed_by, completed_at) where state = 'COMPLETED' and completed_by is not null
