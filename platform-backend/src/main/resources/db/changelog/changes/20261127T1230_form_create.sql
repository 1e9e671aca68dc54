--liquibase formatted sql

--changeset scalewell:form-create splitStatements:true endDelimiter:;;
create schema form
;;
grant usage on schema form to scalewell_app
;;
-- What outsiders fill in to start a run; one for a process.
create table form.form (
  tenant_id  uuid not null references tenancy.organization,
  id         uuid not null,
  process_id uuid not null,
  slug       text not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  definition jsonb not null,
  open       boolean not null default false,
  -- sealed; signs what its pages send back
  secret     bytea not null,
  revision   bigint not null default 1,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, process_id),
  unique (tenant_id, slug),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id),
  foreign key (tenant_id, changed_by) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('form.form')
;;
create index form_changed_by on form.form (tenant_id, changed_by)
;;
-- One page that was sent, and the run that it started. The secret of its tracking page is kept as a hash.
create table form.submission (
  tenant_id     uuid not null,
  id            uuid not null,
  form_id       uuid not null,
  -- of the page's own number: the same page sent twice starts one run
  page_hash     bytea not null check (length(page_hash) = 32),
  -- of what was sent, to tell a second click from a second request
  content_hash  bytea not null check (length(content_hash) = 32),
  tracking_hash bytea not null check (length(tracking_hash) = 32),
  -- null only within the transaction that starts it
  run_id        uuid,
  email         text check (length(email) <= 254),
  sent_at       timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, form_id, page_hash),
  unique (tenant_id, tracking_hash),
  foreign key (tenant_id, form_id) references form.form (tenant_id, id),
  foreign key (tenant_id, run_id) references run.run (tenant_id, id)
)
;;
select tenancy.protect('form.submission')
;;
create unique index submission_run on form.submission (tenant_id, run_id)
