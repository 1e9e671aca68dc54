--liquibase formatted sql

--changeset scalewell:improvement-review-time splitStatements:true endDelimiter:;;
alter table improvement.review_series
  add column minutes integer not null default 30 check (minutes between 5 and 480)
;;
alter table improvement.review
  add column current_position integer,
  add column current_since    timestamptz,
  add constraint review_current check ((current_position is null) = (current_since is null))
;;
alter table improvement.agenda_item
  add column notes          text check (length(notes) <= 20000),
  add column talked_seconds bigint not null default 0 check (talked_seconds >= 0)
;;
