--liquibase formatted sql

--changeset scalewell:tenancy-create splitStatements:true endDelimiter:;;
create schema tenancy
;;
comment on schema tenancy is 'Organizations and the protection of their rows'
;;
grant usage on schema tenancy to scalewell_app
;;
-- Every table of an organization goes through this function: row level security enabled and forced, both locks on the
-- setting of the transaction, and no more rights for the application than it needs.
create function tenancy.protect(target regclass, rights text default 'select, insert, update, delete') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s using (tenant_id = current_setting(''app.tenant_id'')::uuid) '
    'with check (tenant_id = current_setting(''app.tenant_id'')::uuid)', target);
  execute format('grant %s on %s to scalewell_app', rights, target);
end $$
;;
create table tenancy.organization (
  tenant_id     uuid primary key,
  slug          text not null check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name          text not null check (length(name) between 1 and 120),
  zone          text not null check (length(zone) <= 64),
  demo          boolean not null default false,
  -- working calendar: ISO days 1 to 7, one span a day
  working_days  smallint[] not null default '{1,2,3,4,5}',
  working_from  time not null default '09:00',
  working_until time not null default '17:00' check (working_until > working_from),
  created_at    timestamptz not null
)
;;
select tenancy.protect('tenancy.organization')
;;
create table tenancy.holiday (
  tenant_id uuid not null references tenancy.organization,
  day       date not null,
  primary key (tenant_id, day)
)
;;
select tenancy.protect('tenancy.holiday')
;;
-- The one place that is read before an organization is known: which organization does this hashed handle lead to? It holds
-- hashes and ids only, so nothing can be learned from it without already knowing the handle.
create table tenancy.directory (
  kind        text not null check (kind in ('ORGANIZATION', 'SLUG', 'SIGN_IN', 'TOKEN', 'WEBHOOK', 'INVITATION', 'TRACKING', 'DEMO')),
  handle_hash bytea not null,
  tenant_id   uuid not null references tenancy.organization,
  primary key (kind, handle_hash, tenant_id)
)
;;
create index directory_tenant on tenancy.directory (tenant_id, kind)
;;
grant select, insert, delete on tenancy.directory to scalewell_app
;;
-- Numbers that people see (ONB-42, A-7): taken under a row lock, so they have no gaps that matter and never repeat.
create table tenancy.counter (
  tenant_id uuid not null references tenancy.organization,
  name      text not null check (length(name) <= 40),
  value     bigint not null,
  primary key (tenant_id, name)
)
;;
select tenancy.protect('tenancy.counter')
;;
-- Wrapped keyset that seals the organization's secrets.
create table tenancy.keyset (
  tenant_id  uuid primary key references tenancy.organization,
  wrapped    bytea not null,
  created_at timestamptz not null
)
;;
select tenancy.protect('tenancy.keyset')
