--liquibase formatted sql

--changeset scalewell:notification-choice splitStatements:true endDelimiter:;;
-- When a member wants to be written to; a member without a row goes by what is usual.
create table notification.rhythm (
  tenant_id    uuid not null,
  member_id    uuid not null,
  -- null: the organization's
  zone         text check (length(zone) <= 64),
  digest_at    time not null default '08:00',
  quiet_from   time,
  quiet_until  time,
  last_mail_at timestamptz,
  primary key (tenant_id, member_id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id),
  check ((quiet_from is null) = (quiet_until is null))
)
;;
select tenancy.protect('notification.rhythm')
;;
-- Of what a member wants to hear, and how.
create table notification.choice (
  tenant_id uuid not null,
  member_id uuid not null,
  topic     text not null check (length(topic) <= 20),
  in_app    boolean not null,
  mail      text not null check (mail in ('AT_ONCE', 'DIGEST', 'NEVER')),
  primary key (tenant_id, member_id, topic),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('notification.choice')
;;
-- What waits for the next mail to a member.
create table notification.letter (
  tenant_id  uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  topic      text not null check (length(topic) <= 20),
  message    jsonb not null check (octet_length(message::text) <= 20000),
  more       text not null check (length(more) <= 20000),
  path       text check (length(path) <= 300),
  -- an approval that can be decided from the mail
  task_id    uuid,
  created_at timestamptz not null,
  send_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('notification.letter')
;;
create index letter_member on notification.letter (tenant_id, member_id, send_at)
;;
-- to whom it goes, when that is a member, and what the member can do from it: links are made when it is sent
alter table notification.mail add column html text check (length(html) <= 400000)
;;
alter table notification.mail add column member_id uuid
;;
alter table notification.mail add column topics text check (length(topics) <= 200)
;;
alter table notification.mail add column task_id uuid
;;
-- Links of mails with which something was decided.
create table notification.used_link (
  tenant_id uuid not null references tenancy.organization,
  id        uuid not null,
  used_at   timestamptz not null,
  primary key (tenant_id, id)
)
;;
select tenancy.protect('notification.used_link')
