--liquibase formatted sql

--changeset scalewell:process-publication splitStatements:true endDelimiter:;;
-- The keys are not checked for the rows that are there, since no organization is in scope; the new columns are empty in all of them.
alter table process.process
  -- who changed the draft last: may not be the second person who agrees to it
  add column draft_editor_id uuid,
  add column reviewed_by uuid,
  add column reviewed_at timestamptz,
  -- when the published version has to be looked at
  add column review_due timestamptz,
  add foreign key (tenant_id, draft_editor_id) references identity.member (tenant_id, id) not valid,
  add foreign key (tenant_id, reviewed_by) references identity.member (tenant_id, id) not valid
;;
alter table process.version
  add column approver_id uuid,
  -- members, teams and roles who were asked to acknowledge it; whoever joins them later is asked as well
  add column acknowledge jsonb,
  add foreign key (tenant_id, approver_id) references identity.member (tenant_id, id) not valid
;;
create index version_asking on process.version (tenant_id, process_id, number) where acknowledge is not null
;;
create table process.publication_request (
  tenant_id      uuid not null,
  id             uuid not null,
  process_id     uuid not null,
  state          text not null check (state in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'VOID')),
  draft_revision bigint not null,
  based_on       integer,
  change_note    text not null check (length(change_note) <= 2000),
  verdict        jsonb,
  -- members, teams and roles who are to acknowledge the version
  acknowledge    jsonb not null,
  requested_by   uuid not null,
  requested_at   timestamptz not null,
  -- nobody when the platform itself changed the draft
  decided_by     uuid,
  decided_at     timestamptz,
  reason         text check (length(reason) <= 2000),
  version        integer,
  primary key (tenant_id, id),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id),
  foreign key (tenant_id, process_id, version) references process.version (tenant_id, process_id, number),
  foreign key (tenant_id, requested_by) references identity.member (tenant_id, id),
  foreign key (tenant_id, decided_by) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('process.publication_request')
;;
create unique index publication_request_open on process.publication_request (tenant_id, process_id) where state = 'OPEN'
;;
create index publication_request_process on process.publication_request (tenant_id, process_id, requested_at desc, id desc)
;;
create index publication_request_newest on process.publication_request (tenant_id, requested_at desc, id desc)
;;
-- Whom a version affects, and whether they know.
create table process.acknowledgement (
  tenant_id       uuid not null,
  process_id      uuid not null,
  version         integer not null,
  member_id       uuid not null,
  asked           boolean not null,
  told_at         timestamptz not null,
  read_at         timestamptz,
  acknowledged_at timestamptz,
  reminded_at     timestamptz,
  primary key (tenant_id, process_id, version, member_id),
  foreign key (tenant_id, process_id, version) references process.version (tenant_id, process_id, number),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('process.acknowledgement')
;;
create index acknowledgement_to_read on process.acknowledgement (tenant_id, member_id, process_id, version) where asked and acknowledged_at is null
