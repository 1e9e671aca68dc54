--liquibase formatted sql

--changeset scalewell:run-turn splitStatements:true endDelimiter:;;
-- Whose turn it was last, where the work of a team or role is shared among its members. Its row is the lock of the choice.
create table run.turn (
  tenant_id uuid not null references tenancy.organization,
  -- a step of a process, or a team or role
  name      text not null check (length(name) <= 200),
  member_id uuid,
  primary key (tenant_id, name),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('run.turn')
;;
create index turn_member on run.turn (tenant_id, member_id) where member_id is not null
