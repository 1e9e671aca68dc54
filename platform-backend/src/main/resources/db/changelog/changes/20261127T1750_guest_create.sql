--liquibase formatted sql

--changeset scalewell:guest-create splitStatements:true endDelimiter:;;
create schema guest
;;
grant usage on schema guest to scalewell_app
;;
-- Somebody from outside who was handed tasks of a run. The link is sealed and not kept; a new number makes those before worth nothing.
create table guest.guest (
  tenant_id    uuid not null references tenancy.organization,
  id           uuid not null,
  run_id       uuid not null,
  run_key      text not null check (length(run_key) <= 21),
  name         text not null check (length(name) between 1 and 100),
  email        text not null check (length(email) <= 254),
  invited_by   uuid not null,
  invited_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_seen_at timestamptz,
  revoked_at   timestamptz,
  link         integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id),
  foreign key (tenant_id, invited_by) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('guest.guest')
;;
create index guest_run on guest.guest (tenant_id, run_id, invited_at desc)
;;
create index guest_invited_by on guest.guest (tenant_id, invited_by)
;;
-- What a guest was handed.
create table guest.task (
  tenant_id uuid not null,
  guest_id  uuid not null,
  task_id   uuid not null,
  primary key (tenant_id, guest_id, task_id),
  foreign key (tenant_id, guest_id) references guest.guest (tenant_id, id)
)
;;
select tenancy.protect('guest.task')
;;
-- A link that is sealed when the mail is sent: where it leads, for what, and what it says, a line each.
alter table notification.mail add column link text check (length(link) <= 500)
