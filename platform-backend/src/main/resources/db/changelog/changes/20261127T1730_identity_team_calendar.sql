--liquibase formatted sql

--changeset scalewell:identity-team-calendar splitStatements:true endDelimiter:;;
-- The working calendar of a team that has other hours or holidays than the organization.
create table identity.team_calendar (
  tenant_id     uuid not null,
  team_id       uuid not null,
  zone          text not null check (length(zone) <= 64),
  working_days  smallint[] not null,
  working_from  time not null,
  working_until time not null check (working_until > working_from),
  primary key (tenant_id, team_id),
  foreign key (tenant_id, team_id) references identity.team (tenant_id, id) on delete cascade
)
;;
select tenancy.protect('identity.team_calendar')
;;
create table identity.team_holiday (
  tenant_id uuid not null,
  team_id   uuid not null,
  day       date not null,
  primary key (tenant_id, team_id, day),
  foreign key (tenant_id, team_id) references identity.team_calendar (tenant_id, team_id) on delete cascade
)
;;
select tenancy.protect('identity.team_holiday')
