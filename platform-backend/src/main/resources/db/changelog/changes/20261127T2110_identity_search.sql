--liquibase formatted sql

--changeset scalewell:identity-search splitStatements:true endDelimiter:;;
-- What the search over everything needs of the tables that it looks into (docs/adr/0034-search-over-everything.md). As in
-- process.search, an index on words or letters cannot serve a condition that row level security has to precede: the functions below
-- read as the owner of the tables, name the organization themselves, and answer ids only.

-- How a text is compared when it may be misspelled: lower case, no accents, spaces for signs. It costs some microseconds, so that an
-- index which needs it for few rows is better than one that needs it for all.
create function tenancy.letters(words text) returns text
language sql immutable parallel safe cost 1000
return translate(lower(unaccent('unaccent'::regdictionary, words)), '-/,.;:()"''@_&+#', repeat(' ', 15))
;;
-- The words of what was typed, the longest first: eight of them say enough.
create function tenancy.words(typed text) returns text[]
language sql immutable parallel safe
return array(
  select word from (select distinct word[1] as word from regexp_matches(tenancy.letters(typed), '[[:alnum:]]+', 'g') as word) each
  order by length(word) desc, word limit 8)
;;
-- What a text has to be like to have these words: a short one at the beginning of a word, others anywhere. To be compared with the
-- letters behind a space.
create function tenancy.patterns(words text[]) returns text[]
language sql immutable parallel safe
return array(select case when length(word) < 3 then '% ' else '%' end || word || '%' from unnest(words) as word)
;;
-- The first three of them that a trigram index can serve, the last one again where there are fewer; empty when there is none.
create function tenancy.indexed(words text[]) returns text[]
language sql immutable parallel safe
return (
  select case when cardinality(found) = 0 then found else
    array[found[1], coalesce(found[2], found[1]), coalesce(found[3], found[2], found[1])] end
  from (select array(select '%' || word || '%' from unnest(words) as word where length(word) >= 3 limit 3) as found) each)
;;
grant execute on function tenancy.letters(text), tenancy.words(text), tenancy.patterns(text[]), tenancy.indexed(text[]) to scalewell_app
;;
create policy search on identity.member for select to current_user using (true)
;;
create index member_letters on identity.member using gin (tenant_id, tenancy.letters(name || ' ' || email) gin_trgm_ops) where active
;;
create function identity.find_members(typed text, most integer) returns table (member_id uuid, place integer)
language plpgsql stable rows 10 security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  words text[] := tenancy.words(typed);
  patterns text[] := tenancy.patterns(words);
  long text[] := tenancy.indexed(words);
begin
  if cardinality(words) = 0 then
    return;
  elsif cardinality(long) = 0 then
    return query select m.id, row_number() over (order by m.name, m.id)::integer
      from (select o.id, o.name, o.email from identity.member o where o.tenant_id = tenant and o.active order by o.name limit 500) m
      where ' ' || tenancy.letters(m.name || ' ' || m.email) like all (patterns)
      order by m.name, m.id limit most;
    return;
  end if;
  return query select m.id, row_number() over (order by m.name, m.id)::integer from identity.member m
    where m.tenant_id = tenant and m.active
      and tenancy.letters(m.name || ' ' || m.email) like long[1]
      and tenancy.letters(m.name || ' ' || m.email) like long[2]
      and tenancy.letters(m.name || ' ' || m.email) like long[3]
      and ' ' || tenancy.letters(m.name || ' ' || m.email) like all (patterns)
    order by m.name, m.id limit most;
end $$
;;
-- Those who are spelled like that.
create function identity.find_members_alike(typed text, most integer) returns table (member_id uuid, place integer)
language plpgsql stable rows 10 security definer set search_path from current
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off
set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  spelled text := array_to_string(tenancy.words(typed), ' ');
begin
  if length(spelled) > 3 then
    return query select s.id, row_number() over (order by s.alike desc, s.name, s.id)::integer
      from (select m.id, m.name, word_similarity(spelled, tenancy.letters(m.name || ' ' || m.email)) as alike
        from identity.member m
        where m.tenant_id = tenant and m.active and spelled <% tenancy.letters(m.name || ' ' || m.email) limit 300) s
      order by s.alike desc, s.name, s.id limit most;
  end if;
end $$
;;
revoke execute on function identity.find_members(text, integer), identity.find_members_alike(text, integer) from public
;;
grant execute on function identity.find_members(text, integer), identity.find_members_alike(text, integer) to scalewell_app
