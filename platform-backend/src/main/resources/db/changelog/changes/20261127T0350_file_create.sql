--liquibase formatted sql

--changeset scalewell:file-create splitStatements:true endDelimiter:;;
create schema file
;;
grant usage on schema file to scalewell_app
;;
-- how much the organization keeps; locked by whoever adds or removes content, so that one waits for the other
create table file.usage (
  tenant_id  uuid not null references tenancy.organization,
  bytes      bigint not null default 0 check (bytes >= 0),
  primary key (tenant_id)
)
;;
select tenancy.protect('file.usage')
;;
-- each content once, whoever uploads it under whatever name
create table file.content (
  tenant_id   uuid not null references tenancy.organization,
  id          uuid not null,
  sha256      bytea not null check (length(sha256) = 32),
  size        bigint not null check (size between 1 and 10485760),
  primary key (tenant_id, id),
  unique (tenant_id, sha256)
)
;;
select tenancy.protect('file.content')
;;
create table file.piece (
  tenant_id   uuid not null,
  content_id  uuid not null,
  number      integer not null check (number >= 0),
  bytes       bytea not null check (length(bytes) between 1 and 262144),
  primary key (tenant_id, content_id, number),
  foreign key (tenant_id, content_id) references file.content (tenant_id, id) on delete cascade
)
;;
-- most files are compressed already
alter table file.piece alter column bytes set storage external
;;
select tenancy.protect('file.piece')
;;
create table file.stored (
  tenant_id     uuid not null,
  id            uuid not null,
  content_id    uuid not null,
  name          text not null check (length(name) between 1 and 200),
  media_type    text not null check (length(media_type) <= 200),
  -- nobody when the platform itself stored it
  stored_by     uuid,
  stored_at     timestamptz not null,
  -- belongs to the record of a run, and so for ever
  kept          boolean not null default false,
  -- since when nothing names it; null while something does
  unused_since  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, content_id) references file.content (tenant_id, id),
  foreign key (tenant_id, stored_by) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('file.stored')
;;
create index stored_content on file.stored (tenant_id, content_id)
;;
create index stored_by on file.stored (tenant_id, stored_by)
;;
create index stored_loose on file.stored (tenant_id, id) where not kept
