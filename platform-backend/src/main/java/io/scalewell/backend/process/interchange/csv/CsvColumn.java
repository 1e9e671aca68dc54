package io.scalewell.backend.process.interchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of the table, with other names that people use for them. */
enum CsvColumn {
    PROCESS,
    STAGE("section", "phase", "group"),
    PARALLEL,
    KEY("step key"),
    TITLE("step", "task", "name", "activity", "item"),
    KIND("type"),
    INSTRUCTIONS("description", "notes", "details"),
    ASSIGNEE("owner", "responsible", "assigned to", "who"),
    DUE("deadline", "due date"),
    REQUIRED("mandatory"),
    STOP,
    CONDITION,
    ITEMS("sub-items", "subtasks"),
    FIELDS,
    ON_REJECT("onreject", "rework");

    private final Set<String> otherNames;

    CsvColumn(String... otherNames) {
        this.otherNames = Set.of(otherNames);
    }

    String header() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<CsvColumn> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header().equals(name) || column.otherNames.contains(name))
                .findFirst();
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(CsvColumn::header).toList();
    }
}
