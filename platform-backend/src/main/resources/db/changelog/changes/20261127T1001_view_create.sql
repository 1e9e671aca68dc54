--liquibase formatted sql

--changeset scalewell:view-create splitStatements:true endDelimiter:;;
create schema view
;;
grant usage on schema view to scalewell_app
;;
-- What somebody looks for often: the query of a screen's address under a name.
create table view.saved_view (
  tenant_id  uuid not null references tenancy.organization,
  id         uuid not null,
  member_id  uuid not null,
  screen     text not null check (screen in ('RUNS', 'MY_WORK', 'PROCESSES')),
  name       text not null check (length(name) between 1 and 60),
  query      text not null check (length(query) <= 1000),
  shared     boolean not null default false,
  -- where the member begins when the address says nothing
  preferred  boolean not null default false,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('view.saved_view')
;;
create index saved_view_member on view.saved_view (tenant_id, member_id, screen, name)
;;
create index saved_view_shared on view.saved_view (tenant_id, screen, name) where shared
;;
create unique index saved_view_preferred on view.saved_view (tenant_id, member_id, screen) where preferred
