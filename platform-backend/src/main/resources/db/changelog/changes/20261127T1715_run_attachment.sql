--liquibase formatted sql

--changeset scalewell:run-attachment splitStatements:true endDelimiter:;;
-- Files that somebody has put to a task. What the store says of them does not change, and is read with them.
create table run.attachment (
  tenant_id  uuid not null,
  task_id    uuid not null,
  file_id    uuid not null,
  run_id     uuid not null,
  name       text not null check (length(name) between 1 and 200),
  media_type text not null check (length(media_type) <= 200),
  size       bigint not null,
  added_by   uuid,
  added_at   timestamptz not null,
  primary key (tenant_id, task_id, file_id),
  foreign key (tenant_id, task_id) references run.task (tenant_id, id),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id),
  foreign key (tenant_id, file_id) references file.stored (tenant_id, id),
  foreign key (tenant_id, added_by) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('run.attachment')
;;
create index attachment_run on run.attachment (tenant_id, run_id, added_at)
;;
create index attachment_file on run.attachment (tenant_id, file_id)
;;
create index attachment_added_by on run.attachment (tenant_id, added_by)
