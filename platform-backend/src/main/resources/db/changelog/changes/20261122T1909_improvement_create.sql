--liquibase formatted sql

--changeset scalewell:improvement-create splitStatements:true endDelimiter:;;
create schema improvement
;;
grant usage on schema improvement to scalewell_app
;;
create table improvement.goal (
  tenant_id        uuid not null references tenancy.organization,
  id               uuid not null,
  key              text not null check (length(key) <= 12),
  process_id       uuid not null,
  metric           text not null,
  baseline         double precision not null,
  baseline_runs    bigint not null,
  baseline_days    integer not null,
  target           double precision not null,
  start_on         date not null,
  deadline         date not null check (deadline > start_on),
  owner_id         uuid not null,
  why              text check (length(why) <= 2000),
  counter_metric   text,
  counter_baseline double precision,
  counter_margin   double precision,
  created_at       timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('improvement.goal')
;;
create index goal_process on improvement.goal (tenant_id, process_id, metric)
;;
create table improvement.check_in (
  tenant_id  uuid not null,
  id         uuid not null,
  goal_id    uuid not null,
  author_id  uuid not null,
  value      double precision,
  status     text not null,
  text       text not null check (length(text) between 1 and 2000),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references improvement.goal (tenant_id, id),
  foreign key (tenant_id, author_id) references identity.member (tenant_id, id)
)
;;
select tenancy.protect('improvement.check_in')
;;
create index check_in_goal on improvement.check_in (tenant_id, goal_id, created_at desc)
;;
create table improvement.review_series (
  tenant_id    uuid not null references tenancy.organization,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 120),
  every_weeks  integer not null check (every_weeks between 1 and 52),
  day          smallint not null check (day between 1 and 7),
  at           time not null,
  process_keys text[] not null default '{}',
  participants uuid[] not null default '{}',
  moderator_id uuid,
  created_at   timestamptz not null,
  primary key (tenant_id, id)
)
;;
select tenancy.protect('improvement.review_series')
;;
create table improvement.review (
  tenant_id    uuid not null,
  id           uuid not null,
  key          text not null check (length(key) <= 12),
  series_id    uuid not null,
  state        text not null check (state in ('SCHEDULED', 'OPEN', 'CLOSED', 'SKIPPED')),
  scheduled_at timestamptz not null,
  opened_at    timestamptz,
  closed_at    timestamptz,
  notes        text check (length(notes) <= 50000),
  created_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  foreign key (tenant_id, series_id) references improvement.review_series (tenant_id, id)
)
;;
select tenancy.protect('improvement.review')
;;
create index review_series_state on improvement.review (tenant_id, series_id, state)
;;
create index review_scheduled on improvement.review (tenant_id, scheduled_at desc)
;;
create table improvement.agenda_item (
  tenant_id   uuid not null,
  review_id   uuid not null,
  position    integer not null,
  kind        text not null,
  title       text not null,
  text        text not null,
  process_key text,
  path        text,
  minutes     integer not null,
  "values"    double precision[] not null default '{}',
  decision    text check (length(decision) <= 4000),
  primary key (tenant_id, review_id, position),
  foreign key (tenant_id, review_id) references improvement.review (tenant_id, id)
)
;;
select tenancy.protect('improvement.agenda_item')
;;
create table improvement.action_item (
  tenant_id       uuid not null references tenancy.organization,
  id              uuid not null,
  title           text not null check (length(title) between 1 and 300),
  assignee_id     uuid,
  due             date,
  review_id       uuid,
  agenda_position integer,
  -- handed out when the review is closed
  released        boolean not null default false,
  created_at      timestamptz not null,
  done_at         timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignee_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, review_id) references improvement.review (tenant_id, id)
)
;;
select tenancy.protect('improvement.action_item')
;;
create index action_item_open on improvement.action_item (tenant_id, assignee_id, due) where done_at is null
;;
create index action_item_review on improvement.action_item (tenant_id, review_id)
