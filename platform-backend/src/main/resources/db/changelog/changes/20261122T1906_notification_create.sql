--liquibase formatted sql

--changeset scalewell:notification-create splitStatements:true endDelimiter:;;
create schema notification
;;
grant usage on schema notification to scalewell_app
;;
create table notification.notification (
  tenant_id  uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  -- key and arguments of a sentence that becomes words where it is read
  message    jsonb not null check (octet_length(message::text) <= 20000),
  path       text check (length(path) <= 300),
  created_at timestamptz not null,
  read_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('notification.notification')
;;
create index notification_member on notification.notification (tenant_id, member_id, created_at desc, id)
;;
create index notification_unread on notification.notification (tenant_id, member_id) where read_at is null
;;
-- Mails, kept so that they can be read when no mail server is configured.
create table notification.mail (
  tenant_id  uuid not null references tenancy.organization,
  id         uuid not null,
  recipient  text not null check (length(recipient) <= 254),
  subject    text not null check (length(subject) <= 200),
  body       text not null check (length(body) <= 100000),
  created_at timestamptz not null,
  sent_at    timestamptz,
  error      text,
  primary key (tenant_id, id)
)
;;
select tenancy.protect('notification.mail')
;;
create index mail_created on notification.mail (tenant_id, created_at desc, id)
