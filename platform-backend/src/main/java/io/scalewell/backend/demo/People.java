package io.scalewell.backend.demo;

import io.scalewell.shared.identity.Role;
import java.util.List;

/** Who works at Kestrel. Names and addresses are made up; {@code .example} belongs to nobody. */
final class People {

    static final String ADMIN = "ada@kestrel.example";
    static final String MANAGER = "marco@kestrel.example";
    static final String MEMBER = "tess@kestrel.example";

    static final List<Person> ALL = List.of(
            new Person("Marco Bianchi", MANAGER, Role.MANAGER),
            new Person("Tess Okafor", MEMBER, Role.MEMBER),
            new Person("Sofia Lindqvist", "sofia@kestrel.example", Role.MANAGER),
            new Person("Jonas Weber", "jonas@kestrel.example", Role.MEMBER),
            new Person("Priya Raman", "priya@kestrel.example", Role.MEMBER),
            new Person("Henrik Dahl", "henrik@kestrel.example", Role.MEMBER),
            new Person("Lena Fischer", "lena@kestrel.example", Role.MEMBER),
            new Person("Omar Haddad", "omar@kestrel.example", Role.MEMBER),
            new Person("Chloe Martin", "chloe@kestrel.example", Role.MEMBER),
            new Person("Viktor Novak", "viktor@kestrel.example", Role.MEMBER),
            new Person("Ines Duarte", "ines@kestrel.example", Role.AUDITOR));

    static final List<Group> TEAMS = List.of(
            new Group("Support", List.of(MEMBER, "jonas@kestrel.example", "priya@kestrel.example")),
            new Group("Finance", List.of("henrik@kestrel.example")),
            new Group("Sales", List.of("sofia@kestrel.example", "chloe@kestrel.example")),
            new Group("HR", List.of("lena@kestrel.example")),
            new Group("IT", List.of(ADMIN, "omar@kestrel.example")),
            new Group("Quality", List.of("viktor@kestrel.example", "priya@kestrel.example")));

    private People() {}

    record Person(String name, String email, Role role) {}

    record Group(String name, List<String> members) {}
}
