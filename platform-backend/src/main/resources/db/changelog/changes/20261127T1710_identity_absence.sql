--liquibase formatted sql

--changeset scalewell:identity-absence splitStatements:true endDelimiter:;;
-- When members are away, and who stands in for them. The instants are those of the days where the organization works.
create table identity.absence (
  tenant_id  uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  first_day  date not null,
  last_day   date not null check (last_day >= first_day),
  starts_at  timestamptz not null,
  ends_at    timestamptz not null check (ends_at >= starts_at),
  deputy_id  uuid check (deputy_id <> member_id),
  note       text check (length(note) between 1 and 500),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, deputy_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('identity.absence')
;;
create index absence_ends on identity.absence (tenant_id, ends_at)
;;
create index absence_member on identity.absence (tenant_id, member_id, ends_at)
;;
create index absence_deputy on identity.absence (tenant_id, deputy_id) where deputy_id is not null
