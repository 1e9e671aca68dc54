--liquibase formatted sql

--changeset scalewell:template-create splitStatements:true endDelimiter:;;
create schema template
;;
grant usage on schema template to scalewell_app
;;
-- templates of an organization's own; those that come with the product are files
create table template.template (
  tenant_id  uuid not null references tenancy.organization,
  id         uuid not null,
  title      text not null check (length(title) between 1 and 200),
  summary    text not null default '' check (length(summary) <= 500),
  department text check (length(department) <= 80),
  definition jsonb not null,
  author_id  uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, author_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('template.template')
;;
create index template_title on template.template (tenant_id, lower(title), id)
;;
-- which process was made of which template, so that a template that calls another one finds what was made of it
create table template.origin (
  tenant_id  uuid not null references tenancy.organization,
  process    text not null check (length(process) <= 10),
  template   text not null check (length(template) <= 80),
  -- the goal that the template suggested, until it is set or nobody wants it
  goal       jsonb,
  created_at timestamptz not null,
  primary key (tenant_id, process)
)
;;
select tenancy.protect('template.origin')
;;
create index origin_template on template.origin (tenant_id, template, created_at)
