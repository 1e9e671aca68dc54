--liquibase formatted sql

--changeset scalewell:process-step-title splitStatements:true endDelimiter:;;
-- A task is found by the title of its step, which stands here once for all runs: a million tasks share some thousand titles.
create table process.step_title (
  tenant_id  uuid not null,
  process_id uuid not null,
  step_key   text not null check (length(step_key) <= 80),
  title      text not null check (length(title) between 1 and 300),
  primary key (tenant_id, process_id, step_key, title),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id)
)
;;
select tenancy.protect('process.step_title', 'select, insert')
;;
create policy search on process.step_title for select to current_user using (true)
;;
create index step_title_letters on process.step_title using gin (tenant_id, tenancy.letters(title) gin_trgm_ops)
;;
-- Runs keep the version that they were started with, so titles of older versions stay.
create function process.keep_titles(tenant uuid, process uuid, definition jsonb) returns void
language sql as $$
  insert into process.step_title (tenant_id, process_id, step_key, title)
  select distinct tenant, process, step ->> 'key', step ->> 'title'
  from jsonb_path_query(definition, '$.stages[*].steps[*]') as step
  where length(step ->> 'title') between 1 and 300 and length(step ->> 'key') <= 80
  on conflict do nothing
$$
;;
create function process.titles_written() returns trigger
language plpgsql as $$
begin
  perform process.keep_titles(new.tenant_id, new.process_id, new.definition);
  return null;
end $$
;;
create trigger titles_written after insert on process.version
for each row execute function process.titles_written()
;;
-- Steps whose titles have all of these words, those with the fewest others first.
create function process.find_steps(words text[], most integer) returns table (process_id uuid, step_key text, title text)
language plpgsql stable rows 10 security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  patterns text[] := tenancy.patterns(words);
  long text[] := tenancy.indexed(words);
begin
  if cardinality(long) > 0 then
    return query select f.process_id, f.step_key, f.title from (
        select s.process_id, s.step_key, s.title from process.step_title s
        where s.tenant_id = tenant
          and tenancy.letters(s.title) like long[1] and tenancy.letters(s.title) like long[2] and tenancy.letters(s.title) like long[3]
          and ' ' || tenancy.letters(s.title) like all (patterns)
        limit 1000) f
      order by length(f.title), f.process_id, f.step_key limit most;
  end if;
end $$
;;
-- Which of these words stand in the title of any step.
create function process.title_words(words text[]) returns text[]
language plpgsql stable security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  word text;
  answer text[] := '{}';
begin
  foreach word in array words loop
    if length(word) >= 3 and exists (
      select 1 from process.step_title s where s.tenant_id = tenant and tenancy.letters(s.title) like '%' || word || '%')
    then
      answer := answer || word;
    end if;
  end loop;
  return answer;
end $$
;;
revoke execute on function process.find_steps(text[], integer), process.title_words(text[]) from public
;;
grant execute on function process.find_steps(text[], integer), process.title_words(text[]) to scalewell_app
;;
-- what is there already, organization by organization
do $$
declare
  organization uuid;
begin
  for organization in select distinct d.tenant_id from tenancy.directory d loop
    perform set_config('app.tenant_id', organization::text, true);
    perform process.keep_titles(v.tenant_id, v.process_id, v.definition) from process.version v order by v.number;
  end loop;
end $$
