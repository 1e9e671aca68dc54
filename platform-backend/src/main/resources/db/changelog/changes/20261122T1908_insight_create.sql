--liquibase formatted sql

--changeset scalewell:insight-create splitStatements:true endDelimiter:;;
create schema insight
;;
grant usage on schema insight to scalewell_app
;;
create table insight.event_log (
  tenant_id  uuid not null references tenancy.organization,
  id         uuid not null,
  name       text not null check (length(name) between 1 and 200),
  format     text not null check (format in ('XES', 'CSV')),
  state      text not null check (state in ('IMPORTING', 'COMPLETED', 'FAILED')),
  progress   real not null default 0,
  cases      bigint not null default 0,
  events     bigint not null default 0,
  warnings   text[] not null default '{}',
  failure    text,
  -- what was sent, until it has been read
  content    bytea,
  created_at timestamptz not null,
  primary key (tenant_id, id)
)
;;
select tenancy.protect('insight.event_log')
;;
create table insight.log_case (
  tenant_id uuid not null,
  log_id    uuid not null,
  number    integer not null,
  name      text not null,
  primary key (tenant_id, log_id, number),
  foreign key (tenant_id, log_id) references insight.event_log (tenant_id, id) on delete cascade
)
;;
select tenancy.protect('insight.log_case')
;;
create table insight.log_event (
  tenant_id    uuid not null,
  log_id       uuid not null,
  case_number  integer not null,
  position     integer not null,
  activity     text not null,
  resource     text,
  started_at   timestamptz,
  completed_at timestamptz not null,
  primary key (tenant_id, log_id, case_number, position),
  foreign key (tenant_id, log_id, case_number) references insight.log_case (tenant_id, log_id, number) on delete cascade
)
;;
select tenancy.protect('insight.log_event')
