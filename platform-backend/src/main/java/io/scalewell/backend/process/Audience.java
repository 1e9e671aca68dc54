package io.scalewell.backend.process;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the members whom a version of a process concerns. */
@Component
class Audience {

    private static final int MOST_ASKED = 200;

    private final PeopleQuery people;
    private final PublishedProcesses published;
    private final RunCounts runs;

    Audience(PeopleQuery people, PublishedProcesses published, RunCounts runs) {
        this.people = people;
        this.published = published;
        this.runs = runs;
    }

    /** Those who work by the published version or would by the draft, by the rule that leads to them. */
    Map<Assignee, Set<MemberId>> assigned(ProcessRow process) {
        Set<Assignee> rules = new LinkedHashSet<>(rules(process.draft()));
        if (process.version() != null) {
            rules.addAll(rules(published
                    .get(new VersionId(process.id(), process.version()))
                    .definition()));
        }
        return members(rules);
    }

    /** Those who have open tasks of it. */
    Set<MemberId> workers(ProcessRow process) {
        return runs.workers(process.id());
    }

    /** Those who work by each of these versions or belong to whom it was asked of. In three queries at most. */
    Map<Asking, Set<MemberId>> concerned(Map<Asking, ProcessDefinition> versions) {
        Map<Asking, Set<Assignee>> rules = new LinkedHashMap<>();
        versions.forEach((asking, definition) -> {
            Set<Assignee> all = rules(definition);
            asking.asked().forEach(rule -> all.add(filled(definition, rule)));
            rules.put(asking, all);
        });
        Map<Assignee, Set<MemberId>> found =
                members(rules.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<Asking, Set<MemberId>> concerned = new LinkedHashMap<>();
        rules.forEach((asking, all) -> concerned.put(
                asking,
                all.stream()
                        .flatMap(rule -> found.getOrDefault(rule, Set.of()).stream())
                        .collect(Collectors.toSet())));
        return concerned;
    }

    /** All whom publishing the draft affects. */
    Set<MemberId> affected(ProcessRow process) {
        Set<MemberId> all = new LinkedHashSet<>(workers(process));
        assigned(process).values().forEach(all::addAll);
        return all;
    }

    /** The members that are meant by a list of members, teams and roles. */
    Set<MemberId> meant(ProcessDefinition draft, List<Assignee> asked) {
        Set<MemberId> all = new LinkedHashSet<>();
        members(asked.stream().map(rule -> filled(draft, rule)).toList())
                .values()
                .forEach(all::addAll);
        return all;
    }

    List<InputError> problems(ProcessDefinition draft, List<Assignee> asked) {
        if (asked.size() > MOST_ASKED) {
            return List.of(new InputError("/acknowledge", Message.of("limit.entries", MOST_ASKED)));
        }
        Map<Assignee, Set<MemberId>> found =
                members(asked.stream().map(rule -> filled(draft, rule)).toList());
        List<InputError> errors = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            if (found.getOrDefault(filled(draft, asked.get(index)), Set.of()).isEmpty()) {
                errors.add(new InputError("/acknowledge/" + index, Message.of("publish.audience")));
            }
        }
        return errors;
    }

    /** The rules that say who does what; a role of the process stands for whoever fills it. */
    private static Set<Assignee> rules(ProcessDefinition definition) {
        Set<Assignee> rules = new LinkedHashSet<>();
        definition.steps().stream()
                .flatMap(Audience::ofStep)
                .filter(Objects::nonNull)
                .map(rule -> filled(definition, rule))
                .forEach(rules::add);
        definition.roles().stream()
                .map(ProcessRole::filledBy)
                .filter(Objects::nonNull)
                .forEach(rules::add);
        if (definition.owner() != null) {
            rules.add(new Assignee.OfMember(PeopleQuery.lowerCase(definition.owner())));
        }
        return rules;
    }

    private static Stream<Assignee> ofStep(Step step) {
        Stream<Assignee> approvers = step.approval() == null ? Stream.of() : step.approval().approvers().stream();
        return Stream.concat(Stream.ofNullable(step.assignee()), approvers);
    }

    private static Assignee filled(ProcessDefinition definition, Assignee rule) {
        Assignee filled = rule instanceof Assignee.OfRole(String name)
                ? definition.roles().stream()
                        .filter(role -> role.name().equals(name))
                        .map(ProcessRole::filledBy)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(rule)
                : rule;
        return filled instanceof Assignee.OfMember(String email)
                ? new Assignee.OfMember(PeopleQuery.lowerCase(email))
                : filled;
    }

    /** In three queries at most; rules that lead to nobody are left out, those that only a run can answer too. */
    private Map<Assignee, Set<MemberId>> members(Collection<Assignee> rules) {
        Map<String, MemberId> byEmail = people.activeByEmail(names(
                rules, rule -> rule instanceof Assignee.OfMember(String email) ? email : null));
        Map<String, List<MemberId>> byTeam =
                people.activeByTeam(names(rules, rule -> rule instanceof Assignee.OfTeam(String team) ? team : null));
        Set<String> roleNames = names(rules, rule -> rule instanceof Assignee.OfRole(String role) ? role : null);
        Map<Role, List<MemberId>> byRole = people.activeByRole(Arrays.stream(Role.values())
                .filter(role -> roleNames.contains(role.name()))
                .toList());
        Map<Assignee, Set<MemberId>> found = new LinkedHashMap<>();
        for (Assignee rule : rules) {
            List<MemberId> members = switch (rule) {
                case Assignee.OfMember(String email) ->
                    Optional.ofNullable(byEmail.get(email)).stream().toList();
                case Assignee.OfTeam(String team) -> byTeam.getOrDefault(team, List.of());
                case Assignee.OfRole(String name) ->
                    byRole.entrySet().stream()
                            .filter(entry -> entry.getKey().name().equals(name))
                            .flatMap(entry -> entry.getValue().stream())
                            .toList();
                case Assignee.OfField _, Assignee.Starter _ -> List.of();
            };
            if (!members.isEmpty()) {
                found.put(rule, new LinkedHashSet<>(members));
            }
        }
        return found;
    }

    private static Set<String> names(Collection<Assignee> rules, Function<Assignee, @Nullable String> name) {
        Set<String> names = new LinkedHashSet<>();
        rules.stream().map(name).filter(Objects::nonNull).forEach(names::add);
        return names;
    }
}
