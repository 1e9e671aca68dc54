--liquibase formatted sql

--changeset scalewell:run-added-task splitStatements:true endDelimiter:;;
-- Work that was added to one run; null for a step of the process. Its title is nowhere else.
alter table run.task add column added_at timestamptz
;;
alter table run.task add column added_by uuid
;;
-- key of the step after which it is done; null for at once
alter table run.task add column added_after text check (length(added_after) <= 80)
;;
-- whether it cannot be skipped
alter table run.task add column added_required boolean not null default false
;;
-- not valid: there is no row to look at yet, and row level security would hide them from the look
alter table run.task add constraint task_added_by_fkey foreign key (tenant_id, added_by) references identity.member (tenant_id, id) not valid
;;
alter table run.task add constraint task_added_check check (added_at is not null or (added_by is null and added_after is null and not added_required))
;;
create index task_added on run.task (tenant_id, process_id) where added_at is not null
;;
create index task_added_by on run.task (tenant_id, added_by) where added_by is not null
