--liquibase formatted sql

--changeset scalewell:process-search splitStatements:true endDelimiter:;;
-- All three are trusted: whoever may create a schema in this database may create them.
create extension if not exists pg_trgm
;;
create extension if not exists unaccent
;;
create extension if not exists btree_gin
;;
create text search configuration process.plain (copy = pg_catalog.simple)
;;
alter text search configuration process.plain alter mapping for hword, hword_part, word with unaccent, simple
;;
create text search configuration process.english (copy = pg_catalog.english)
;;
alter text search configuration process.english alter mapping for hword, hword_part, word with unaccent, english_stem
;;
create text search configuration process.german (copy = pg_catalog.german)
;;
alter text search configuration process.german alter mapping for hword, hword_part, word with unaccent, german_stem
;;
create table process.search (
  tenant_id  uuid not null,
  process_id uuid not null,
  -- the words of the newest version, or of the draft while there is none, as written and by their English and German stems
  words      tsvector not null,
  -- name, key, tags, department, purpose and titles in lower case without accents, for what is misspelled
  letters    text not null,
  primary key (tenant_id, process_id),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id)
)
;;
select tenancy.protect('process.search')
;;
-- An index on words or letters cannot serve a condition that row level security has to precede, so the two functions below read as
-- the owner of the table, name the organization themselves, and nobody else is let in (docs/adr/0020-search.md).
create policy search on process.search for select to current_user using (true)
;;
create index search_words on process.search using gin (tenant_id, words)
;;
create index search_letters on process.search using gin (tenant_id, letters gin_trgm_ops)
;;
create function process.texts(definition jsonb, path jsonpath) returns text
language sql immutable as $$
  select coalesce(string_agg(found #>> '{}', ' '), '')
  from jsonb_path_query(definition, path) as found
  where jsonb_typeof(found) = 'string'
$$
;;
create function process.stems(words text, weight "char") returns tsvector
language sql stable as $$
  select setweight(
    to_tsvector('process.english', left(words, 40000)) || to_tsvector('process.german', left(words, 40000)), weight)
$$
;;
create function process.make_findable(tenant uuid, process uuid, key text, definition jsonb) returns void
language plpgsql as $$
declare
  name text := key || ' ' || (definition ->> 'name');
  about text := concat_ws(' ', process.texts(definition, '$.tags[*]'), definition ->> 'department', definition ->> 'purpose');
  titles text := process.texts(definition, '$.stages[*].steps[*].title');
  details text := concat_ws(' ', definition ->> 'output', definition ->> 'customer', process.texts(definition, '$.roles[*].name'),
    process.texts(definition, '$.stages[*].title'), process.texts(definition, '$.stages[*].steps[*].instructions'),
    definition ->> 'description');
begin
  insert into process.search (tenant_id, process_id, words, letters)
  values (
    tenant,
    process,
    setweight(to_tsvector('process.plain', name), 'A') || process.stems(name, 'A')
      || setweight(to_tsvector('process.plain', left(about, 40000)), 'B') || process.stems(about, 'B')
      || setweight(to_tsvector('process.plain', left(titles, 40000)), 'C') || process.stems(titles, 'C')
      || process.stems(details, 'D'),
    left(lower(unaccent(concat_ws(' ', name, about, titles))), 20000))
  on conflict (tenant_id, process_id) do update set words = excluded.words, letters = excluded.letters;
end $$
;;
create function process.draft_written() returns trigger
language plpgsql as $$
begin
  if new.version is null then
    perform process.make_findable(new.tenant_id, new.id, new.key, new.draft);
  end if;
  return null;
end $$
;;
create trigger draft_written after insert or update of draft on process.process
for each row execute function process.draft_written()
;;
create function process.version_written() returns trigger
language plpgsql as $$
begin
  perform process.make_findable(new.tenant_id, new.process_id, p.key, new.definition)
  from process.process p where p.tenant_id = new.tenant_id and p.id = new.process_id;
  return null;
end $$
;;
create trigger version_written after insert on process.version
for each row execute function process.version_written()
;;
-- What was asked for: all words by their stems, or each as the beginning of a word.
create function process.wanted(wanted text) returns tsquery
language sql stable as $$
  select websearch_to_tsquery('process.english', wanted) || websearch_to_tsquery('process.german', wanted)
    || to_tsquery('process.plain', coalesce(
      (select string_agg(word[1] || ':*', ' & ') from regexp_matches(unaccent(wanted), '[[:alnum:]]+', 'g') as word), ''))
$$
;;
create function process.find_words(wanted text) returns table (process_id uuid, rank real)
language sql stable security definer set search_path from current as $$
  select s.process_id, ts_rank('{0.05, 0.2, 0.5, 1.0}', s.words, process.wanted(wanted))
  from process.search s
  where s.tenant_id = current_setting('app.tenant_id')::uuid and s.words @@ process.wanted(wanted)
$$
;;
create function process.find_similar(wanted text) returns table (process_id uuid, rank real)
language sql stable security definer set search_path from current set pg_trgm.word_similarity_threshold = 0.3 as $$
  select s.process_id, word_similarity(lower(unaccent(wanted)), s.letters)
  from process.search s
  where s.tenant_id = current_setting('app.tenant_id')::uuid and lower(unaccent(wanted)) <% s.letters
$$
;;
-- What has the words; when nothing has, what is spelled like them.
create function process.find(wanted text) returns table (process_id uuid, rank real)
language plpgsql stable as $$
begin
  return query select f.process_id, f.rank from process.find_words(wanted) f;
  if not found then
    return query select f.process_id, f.rank from process.find_similar(wanted) f;
  end if;
end $$
;;
revoke execute on function process.find_words(text), process.find_similar(text) from public
;;
grant execute on function process.find_words(text), process.find_similar(text) to scalewell_app
;;
-- what is there already, organization by organization
do $$
declare
  organization uuid;
begin
  for organization in select distinct d.tenant_id from tenancy.directory d loop
    perform set_config('app.tenant_id', organization::text, true);
    perform process.make_findable(p.tenant_id, p.id, p.key, coalesce(v.definition, p.draft))
    from process.process p
    left join process.version v on v.tenant_id = p.tenant_id and v.process_id = p.id and v.number = p.version;
  end loop;
end $$
;;
create table process.favourite (
  tenant_id  uuid not null,
  member_id  uuid not null,
  process_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, member_id, process_id),
  foreign key (tenant_id, member_id) references identity.member (tenant_id, id),
  foreign key (tenant_id, process_id) references process.process (tenant_id, id)
)
;;
select tenancy.protect('process.favourite')
;;
create index process_department on process.process (tenant_id, department)
;;
create index process_changed on process.process (tenant_id, changed_at desc, key)
;;
create index process_tags on process.process using gin (tenant_id, tags)
