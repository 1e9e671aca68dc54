--liquibase formatted sql

--changeset scalewell:run-board splitStatements:true endDelimiter:;;
-- How many tasks should be open at a step at the same time.
create table run.step_limit (
  tenant_id  uuid not null,
  process_id uuid not null,
  step_key   text not null check (length(step_key) <= 80),
  most       integer not null check (most between 1 and 999),
  primary key (tenant_id, process_id, step_key),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id)
)
;;
select tenancy.protect('run.step_limit')
;;
create index run_due_order on run.run (tenant_id, coalesce(due, 'infinity'), id)
;;
create index run_name_order on run.run (tenant_id, name, id)
;;
create index task_process_state on run.task (tenant_id, process_id, coalesce(due, 'infinity'), ready_at, id) where state in ('READY', 'STARTED', 'BLOCKED')
