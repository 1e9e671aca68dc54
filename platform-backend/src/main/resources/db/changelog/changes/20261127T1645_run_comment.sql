--liquibase formatted sql

--changeset scalewell:run-comment splitStatements:true endDelimiter:;;
alter table run.comment add column edited_at timestamptz
;;
-- when its author took it back: nothing is left but that it was there
alter table run.comment add column deleted_at timestamptz
;;
alter table run.comment drop constraint comment_text_check
;;
alter table run.comment add constraint comment_text_check check (length(text) <= 10000 and (text = '') = (deleted_at is not null))
;;
-- How comments read before they were changed.
create table run.comment_version (
  tenant_id  uuid not null,
  comment_id uuid not null,
  number     integer not null,
  text       text not null check (length(text) between 1 and 10000),
  written_at timestamptz not null,
  primary key (tenant_id, comment_id, number),
  foreign key (tenant_id, comment_id) references run.comment (tenant_id, id) on delete cascade
)
;;
select tenancy.protect('run.comment_version')
;;
create table run.reaction (
  tenant_id  uuid not null,
  comment_id uuid not null,
  member_id  uuid not null,
  kind       text not null check (kind in ('AGREED', 'DONE', 'LOOKING', 'THANKS', 'PARTY')),
  reacted_at timestamptz not null,
  primary key (tenant_id, comment_id, kind, member_id),
  foreign key (tenant_id, comment_id) references run.comment (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('run.reaction')
;;
create index reaction_member on run.reaction (tenant_id, member_id)
