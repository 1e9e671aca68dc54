--liquibase formatted sql

--changeset scalewell:run-widen splitStatements:true endDelimiter:;;
alter table run.task drop constraint task_kind_check
;;
alter table run.task add constraint task_kind_check check (kind in ('TASK', 'APPROVAL', 'AUTOMATED', 'WAIT', 'SUBPROCESS'))
;;
-- while it waits: when it goes on
alter table run.task add column wakes_at timestamptz
;;
-- while it waits for an event: its type, a space, and the id of the run or the key of the process that it has to come from
alter table run.task add column wait_key text check (length(wait_key) <= 200)
;;
-- whether approvers decide it, and not whoever has it
alter table run.task add column asks boolean not null default false
;;
create index task_wait_key on run.task (tenant_id, wait_key) where state = 'READY' and wait_key is not null
;;
-- where a run was called from: all null, or none
alter table run.run add column parent_run_id uuid
;;
alter table run.run add column parent_task_id uuid
;;
-- of the calling task
alter table run.run add column parent_round smallint
;;
-- the run that nobody called; its lock is that of all runs below it
alter table run.run add column root_run_id uuid
;;
-- how many runs lie above it
alter table run.run add column depth smallint not null default 0 check (depth between 0 and 8)
;;
-- not valid: there is no row to look at yet, and row level security would hide them from the look
alter table run.run add constraint run_parent_run_fkey foreign key (tenant_id, parent_run_id) references run.run (tenant_id, id) not valid
;;
alter table run.run add constraint run_parent_task_fkey foreign key (tenant_id, parent_task_id) references run.task (tenant_id, id) not valid
;;
alter table run.run add constraint run_root_run_fkey foreign key (tenant_id, root_run_id) references run.run (tenant_id, id) not valid
;;
alter table run.run add constraint run_called_check check (num_nonnulls(parent_run_id, parent_task_id, parent_round, root_run_id) in (0, 4))
;;
create index run_parent_task on run.run (tenant_id, parent_task_id, id desc) where parent_task_id is not null
;;
create index run_parent_run on run.run (tenant_id, parent_run_id) where parent_run_id is not null
;;
create index run_root_run on run.run (tenant_id, root_run_id) where root_run_id is not null
;;
-- Who is asked by a round of an approval, and what they decided.
create table run.approver (
  tenant_id       uuid not null,
  task_id         uuid not null,
  round           smallint not null,
  position        smallint not null,
  assignee_member uuid,
  assignee_team   uuid,
  assignee_role   text check (length(assignee_role) <= 80),
  -- whether it is the turn of this one
  asked           boolean not null,
  approved        boolean,
  decided_by      uuid,
  decided_at      timestamptz,
  comment         text check (length(comment) <= 2000),
  primary key (tenant_id, task_id, round, position),
  foreign key (tenant_id, task_id) references run.task (tenant_id, id),
  foreign key (tenant_id, assignee_member) references identity.member (tenant_id, id),
  foreign key (tenant_id, assignee_team) references identity.team (tenant_id, id),
  foreign key (tenant_id, decided_by) references identity.member (tenant_id, id),
  check (num_nonnulls(approved, decided_by, decided_at) in (0, 3))
)
;;
select tenancy.protect('run.approver')
;;
-- nobody decides twice
create unique index approver_decided on run.approver (tenant_id, task_id, round, decided_by) where decided_by is not null
;;
create index approver_member_asked on run.approver (tenant_id, assignee_member) where asked
;;
create index approver_team_asked on run.approver (tenant_id, assignee_team) where asked
;;
create index approver_role_asked on run.approver (tenant_id, assignee_role) where asked
