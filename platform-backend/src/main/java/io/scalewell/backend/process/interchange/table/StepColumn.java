package io.scalewell.backend.process.interchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of the table, with other names that people use for them, in English and in German. */
public enum StepColumn {
    PROCESS("prozess"),
    STAGE("section", "phase", "group", "abschnitt", "gruppe"),
    PARALLEL,
    BRANCH("zweig"),
    KEY("step key"),
    TITLE(
            "step",
            "steps",
            "task",
            "activity",
            "action",
            "what",
            "schritt",
            "aufgabe",
            "tätigkeit",
            "was",
            "name",
            "item"),
    KIND("type", "art"),
    INSTRUCTIONS("description", "notes", "details", "how", "beschreibung", "anleitung", "hinweise", "wie"),
    ASSIGNEE("owner", "responsible", "assigned to", "who", "verantwortlich", "zuständig", "wer", "rolle", "role"),
    DUE("deadline", "due date", "when", "frist", "fällig", "bis", "bis wann"),
    REQUIRED("mandatory", "pflicht"),
    STOP,
    CONDITION("only if", "bedingung"),
    ITEMS("sub-items", "subtasks", "unterpunkte"),
    FIELDS("felder"),
    TAGS("labels"),
    APPROVAL("approvers", "freigabe"),
    ON_REJECT("onreject", "rework"),
    WAITS_FOR("wait"),
    CALLS("call", "sub-process"),
    AUTOMATION("automated by", "automatisierung"),
    SHARING("verteilung"),
    ATTACHMENTS("files", "anhänge", "dateien");

    /** Names that mean a step only beside another column of a table of steps. */
    private static final Set<String> WEAK = Set.of("name", "item", "what", "was", "action");

    private final Set<String> otherNames;

    StepColumn(String... otherNames) {
        this.otherNames = Set.of(otherNames);
    }

    /** How our own tables call it. */
    public String header() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The meaning of a header that somebody typed. */
    public static Optional<StepColumn> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header().equals(name) || column.otherNames.contains(name))
                .findFirst();
    }

    public static List<String> headers() {
        return Arrays.stream(values()).map(StepColumn::header).toList();
    }

    /** Whether a table with these headers is one of steps: one of them names the steps. */
    static boolean describeSteps(List<String> headers) {
        List<StepColumn> known = headers.stream()
                .flatMap(header -> of(header).stream())
                .distinct()
                .toList();
        boolean strong = headers.stream()
                .filter(header -> of(header).filter(TITLE::equals).isPresent())
                .anyMatch(header -> !WEAK.contains(header.strip().toLowerCase(Locale.ROOT)));
        return known.contains(TITLE) && (strong || known.size() > 1);
    }
}
