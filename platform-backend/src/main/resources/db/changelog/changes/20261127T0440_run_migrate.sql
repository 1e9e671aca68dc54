--liquibase formatted sql

--changeset scalewell:run-migrate splitStatements:true endDelimiter:;;
-- A task whose step the run's version lacks since the run was moved: no work any more, but its history stays. Its number is negative.
alter table run.task add column dropped boolean not null default false
;;
-- Runs that somebody wants moved to a version, one row for each wish.
create table run.migration (
  tenant_id    uuid not null,
  run_id       uuid not null,
  version      integer not null,
  process_id   uuid not null,
  state        text not null check (state in ('WAITING', 'MOVED', 'FAILED')),
  reason       text check (length(reason) <= 2000),
  requested_by uuid,
  requested_at timestamptz not null,
  primary key (tenant_id, run_id, version),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id),
  foreign key (tenant_id, process_id, version) references process.version (tenant_id, process_id, number),
  foreign key (tenant_id, requested_by) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('run.migration')
;;
create index migration_process on run.migration (tenant_id, process_id, version, state)
;;
create index migration_requested_by on run.migration (tenant_id, requested_by)
