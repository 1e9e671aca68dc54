--liquibase formatted sql

--changeset scalewell:run-search splitStatements:true endDelimiter:;;
create policy search on run.run for select to current_user using (true)
;;
create index run_letters on run.run using gin (tenant_id, tenancy.letters(name) gin_trgm_ops)
;;
-- The newest runs whose names have the words. What has been started lately is
-- looked at first, since words that many names have would lead to them all.
create function run.find_runs(typed text, most integer) returns table (run_id uuid, place integer)
language plpgsql stable rows 10 security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  words text[] := tenancy.words(typed);
  patterns text[] := tenancy.patterns(words);
  long text[] := tenancy.indexed(words);
  newest uuid[];
begin
  if cardinality(words) = 0 then
    return;
  end if;
  newest := array(
    select n.id from (
      select r.id, r.name, r.started_at from run.run r where r.tenant_id = tenant order by r.started_at desc, r.id desc limit 500) n
    where ' ' || tenancy.letters(n.name) like all (patterns) order by n.started_at desc, n.id desc limit most);
  if cardinality(newest) = most or cardinality(long) = 0 then
    return query select each.id, each.place::integer from unnest(newest) with ordinality as each (id, place);
    return;
  end if;
  return query select f.id, row_number() over (order by f.started_at desc, f.id desc)::integer
    from (select r.id, r.started_at from run.run r
      where r.tenant_id = tenant
        and tenancy.letters(r.name) like long[1] and tenancy.letters(r.name) like long[2] and tenancy.letters(r.name) like long[3]
        and ' ' || tenancy.letters(r.name) like all (patterns)
      limit 2000) f
    order by f.started_at desc, f.id desc limit most;
end $$
;;
-- Those whose names are spelled like that.
create function run.find_runs_alike(typed text, most integer) returns table (run_id uuid, place integer)
language plpgsql stable rows 10 security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off
set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  spelled text := array_to_string(tenancy.words(typed), ' ');
begin
  if length(spelled) > 3 then
    return query select s.id, row_number() over (order by s.alike desc, s.started_at desc, s.id)::integer
      from (select r.id, r.started_at, word_similarity(spelled, tenancy.letters(r.name)) as alike from run.run r
        where r.tenant_id = tenant and spelled <% tenancy.letters(r.name) limit 300) s
      order by s.alike desc, s.started_at desc, s.id limit most;
  end if;
end $$
;;
-- Some open tasks of a step, with the rights of whoever asks. A step may have very many: the index is read until there are enough,
-- which the planner takes for more expensive than looking through the table.
create function run.open_tasks(process uuid, step text, most integer) returns table (task_id uuid, due timestamptz, title text)
language plpgsql stable rows 100 set search_path from current set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
begin
  return query select t.id, t.due, t.title from run.task t
    where t.tenant_id = tenant and t.process_id = process and t.step_key = step and t.state in ('READY', 'STARTED', 'BLOCKED') limit most;
end $$
;;
grant execute on function run.open_tasks(uuid, text, integer) to scalewell_app
;;
create policy search on run.comment for select to current_user using (true)
;;
create function run.comment_words(words text) returns tsvector
language sql immutable parallel safe
return to_tsvector('process.plain'::regconfig, words) || to_tsvector('process.english'::regconfig, words)
  || to_tsvector('process.german'::regconfig, words)
;;
create index comment_words on run.comment using gin (tenant_id, run.comment_words(text)) where deleted_at is null
;;
create function run.find_comments(typed text, most integer) returns table (comment_id uuid, place integer)
language plpgsql stable rows 10 security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  -- without the signs that mean something in a query
  wanted tsquery := process.wanted(array_to_string(tenancy.words(typed), ' '));
  newest uuid[];
begin
  if numnode(wanted) = 0 then
    return;
  end if;
  newest := array(
    select n.id from (
      select c.id, c.text, c.deleted_at from run.comment c where c.tenant_id = tenant order by c.id desc limit 30) n
    where n.deleted_at is null and run.comment_words(n.text) @@ wanted order by n.id desc limit most);
  if cardinality(newest) = most then
    return query select each.id, each.place::integer from unnest(newest) with ordinality as each (id, place);
    return;
  end if;
  return query select f.id, row_number() over (order by f.id desc)::integer
    from (select c.id from run.comment c
      where c.tenant_id = tenant and c.deleted_at is null and run.comment_words(c.text) @@ wanted limit 10000) f
    order by f.id desc limit most;
end $$
;;
revoke execute on function run.find_runs(text, integer), run.find_runs_alike(text, integer), run.find_comments(text, integer) from public
;;
grant execute on function run.find_runs(text, integer), run.find_runs_alike(text, integer), run.find_comments(text, integer) to scalewell_app
;;
-- What was added to single runs has no step, and is little: the newest of it is looked through.
create index task_added_open on run.task (tenant_id, added_at desc) where added_at is not null and state in ('READY', 'STARTED', 'BLOCKED')
