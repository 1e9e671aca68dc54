--liquibase formatted sql

--changeset scalewell:run-service-level splitStatements:true endDelimiter:;;
-- What is said about due instants, and when. For each due instant each of these is said once.
alter table run.task add column due_soon_told boolean not null default false
;;
alter table run.task add column escalated boolean not null default false
;;
alter table run.run add column due_soon_told boolean not null default false
;;
alter table run.run add column overdue_told boolean not null default false
;;
alter table run.run add column escalated boolean not null default false
;;
-- How long before a due instant people are warned and how long after it others hear of it, in minutes of working time.
create table run.service_level (
  tenant_id        uuid not null references tenancy.organization,
  id               uuid not null,
  -- null: of all processes without one of their own
  process_id       uuid,
  warn_minutes     integer check (warn_minutes between 1 and 60000),
  escalate_minutes integer check (escalate_minutes between 0 and 60000),
  escalate_to      text check (escalate_to in ('OWNER', 'MANAGERS', 'MEMBER', 'TEAM')),
  member_id        uuid,
  team_id          uuid,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, process_id),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, team_id) references identity.team (tenant_id, id),
  check ((escalate_minutes is null) = (escalate_to is null)),
  check ((member_id is not null) = coalesce(escalate_to = 'MEMBER', false)),
  check ((team_id is not null) = coalesce(escalate_to = 'TEAM', false))
)
;;
select tenancy.protect('run.service_level')
;;
create index service_level_member on run.service_level (tenant_id, member_id) where member_id is not null
;;
create index service_level_team on run.service_level (tenant_id, team_id) where team_id is not null
