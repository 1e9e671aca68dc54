package io.scalewell.ui.component;

import java.util.List;

/**
 * What the menus of the checklist editor offer. Told once, so that typing never asks the server.
 *
 * @param teams names of teams
 * @param roles names of the roles of the process
 * @param organizationRoles the roles of the organization, with what those who have them are called
 * @param processes what a sub-process can run
 * @param events what a step can wait for, as the log calls it
 * @param automations those of the process
 * @param actions what a new automation can do
 * @param startFields fields that are asked when a run starts
 * @param tags that are in use
 */
public record OutlineOptions(
        List<Person> members,
        List<String> teams,
        List<String> roles,
        List<OfAll> organizationRoles,
        List<Callee> processes,
        List<Type> events,
        List<Callee> automations,
        List<Type> actions,
        List<Type> fieldTypes,
        List<Asked> startFields,
        List<String> tags) {

    public record Person(String email, String name) {}

    public record OfAll(String role, String name) {}

    public record Callee(String key, String name) {}

    public record Type(String type, String name) {}

    public record Asked(String key, String label, String type, List<String> choices) {

        public Asked {
            choices = List.copyOf(choices);
        }
    }

    public OutlineOptions {
        members = List.copyOf(members);
        teams = List.copyOf(teams);
        roles = List.copyOf(roles);
        organizationRoles = List.copyOf(organizationRoles);
        processes = List.copyOf(processes);
        events = List.copyOf(events);
        automations = List.copyOf(automations);
        actions = List.copyOf(actions);
        fieldTypes = List.copyOf(fieldTypes);
        startFields = List.copyOf(startFields);
        tags = List.copyOf(tags);
    }
}
