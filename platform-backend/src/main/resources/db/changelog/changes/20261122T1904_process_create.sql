--liquibase formatted sql

--changeset scalewell:process-create splitStatements:true endDelimiter:;;
create schema process
;;
grant usage on schema process to scalewell_app
;;
create table process.process (
  tenant_id       uuid not null references tenancy.organization,
  id              uuid not null,
  key             text not null check (key ~ '^[A-Z][A-Z0-9]{1,9}$'),
  name            text not null check (length(name) between 1 and 200),
  state           text not null check (state in ('DRAFT', 'LIVE', 'RETIRED')),
  owner_id        uuid,
  department      text check (length(department) <= 80),
  tags            text[] not null default '{}',
  -- the draft: a ProcessDefinition as JSON, with the number of its changes
  draft           jsonb not null,
  draft_revision  bigint not null default 1,
  draft_changed   boolean not null default true,
  steps           integer not null default 0,
  version         integer,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  published_at    timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  foreign key (tenant_id, owner_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('process.process')
;;
create index process_name on process.process (tenant_id, lower(name), key)
;;
create index process_owner on process.process (tenant_id, owner_id)
;;
create table process.version (
  tenant_id    uuid not null,
  process_id   uuid not null,
  number       integer not null check (number >= 1),
  definition   jsonb not null,
  change_note  text not null default '' check (length(change_note) <= 2000),
  verdict      jsonb,
  -- nobody when the platform itself published
  author_id    uuid,
  published_at timestamptz not null,
  primary key (tenant_id, process_id, number),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id),
  foreign key (tenant_id, author_id) references identity.member (tenant_id, id)
)
;;
-- immutable: no update, no delete
select tenancy.protect('process.version', 'select, insert')
