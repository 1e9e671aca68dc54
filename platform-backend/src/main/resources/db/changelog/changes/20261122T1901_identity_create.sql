--liquibase formatted sql

--changeset scalewell:identity-create splitStatements:true endDelimiter:;;
create schema identity
;;
grant usage on schema identity to scalewell_app
;;
create table identity.member (
  tenant_id     uuid not null references tenancy.organization,
  id            uuid not null,
  -- stored in lower case
  email         text not null check (length(email) between 3 and 254 and email = lower(email)),
  name          text not null check (length(name) between 1 and 120),
  role          text not null check (role in ('ADMIN', 'MANAGER', 'MEMBER', 'AUDITOR')),
  password_hash text,
  active        boolean not null default true,
  -- raised whenever sessions must end: sign-out everywhere, password, role or activity changed
  session_epoch integer not null default 0,
  language      text,
  created_at    timestamptz not null,
  last_seen_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, email)
)
;;
select tenancy.protect('identity.member')
;;
create index member_name on identity.member (tenant_id, name)
;;
create table identity.team (
  tenant_id  uuid not null references tenancy.organization,
  id         uuid not null,
  name       text not null check (length(name) between 1 and 80),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
)
;;
select tenancy.protect('identity.team')
;;
create table identity.team_member (
  tenant_id uuid not null,
  team_id   uuid not null,
  member_id uuid not null,
  primary key (tenant_id, team_id, member_id),
  foreign key (tenant_id, team_id) references identity.team (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('identity.team_member')
;;
create index team_member_member on identity.team_member (tenant_id, member_id)
;;
create table identity.token (
  tenant_id    uuid not null references tenancy.organization,
  id           uuid not null,
  member_id    uuid not null,
  name         text not null check (length(name) between 1 and 80),
  secret_hash  bytea not null,
  scopes       text[] not null,
  created_at   timestamptz not null,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('identity.token')
;;
create index token_member on identity.token (tenant_id, member_id)
;;
create table identity.invitation (
  tenant_id   uuid not null,
  member_id   uuid not null,
  secret_hash bytea not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  primary key (tenant_id, member_id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('identity.invitation')
;;
-- P16: the first answer to an Idempotency-Key or webhook id is kept for seven days.
create table identity.first_answer (
  tenant_id    uuid not null references tenancy.organization,
  endpoint     text not null check (length(endpoint) <= 200),
  request_id   text not null check (length(request_id) <= 255),
  body_hash    bytea not null,
  status       smallint,
  content_type text,
  location     text,
  body         text,
  created_at   timestamptz not null,
  primary key (tenant_id, endpoint, request_id)
)
;;
select tenancy.protect('identity.first_answer')
;;
create index first_answer_created on identity.first_answer (tenant_id, created_at)
