package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.table.StepRows;
import io.scalewell.backend.process.interchange.table.StepTable;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads one text from top to bottom into stages, roles and loose text. */
final class ChecklistReader {

    static final String PARALLEL = "In parallel";

    private static final int TITLE = 200;
    private static final int LABEL = 100;
    private static final int MOST_STAGES = 60;

    private final MarkdownSource source;
    private final Outline outline;
    private final RoleBook roles = new RoleBook();
    private final Warnings warnings = new Warnings();
    private final StepReader steps;
    private final List<Stage> stages = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private @Nullable HeadFacts head;

    ChecklistReader(MarkdownSource source, Locale reader) {
        this.source = source;
        this.outline = Outline.of(source);
        this.steps = new StepReader(source, roles, warnings, reader);
    }

    void read() {
        outline.sections().stream().filter(outline::isPreamble).forEach(this::declareRoles);
        outline.sections().forEach(section -> stepLists(section).forEach(list -> roles.look(Item.of(list, source))));
        for (int i = 0; i < outline.sections().size(); i++) {
            boolean holdsOthers = i + 1 < outline.sections().size()
                    && outline.sections().get(i + 1).level()
                            > outline.sections().get(i).level();
            readSection(outline.sections().get(i), holdsOthers);
        }
    }

    Optional<String> title() {
        return Optional.ofNullable(outline.heading()).map(Section::title);
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    List<ProcessRole> roles() {
        return roles.roles();
    }

    /** The given lines of the front matter, then the loose text. */
    List<String> description(List<String> matter) {
        List<String> all = new ArrayList<>();
        if (!matter.isEmpty()) {
            all.add(String.join("\n", matter));
        }
        all.addAll(loose);
        return all;
    }

    HeadFacts head() {
        return head == null ? new HeadFacts() : head;
    }

    Warnings warnings() {
        return warnings;
    }

    private void declareRoles(Section section) {
        for (ListBlock list : section.lists()) {
            RoleList.read(list, source).ifPresent(found -> found.lines().forEach(this::declare));
        }
    }

    private void declare(RoleList.Line line) {
        Optional<Assignee> filledBy = AssigneeText.read(line.words());
        roles.declare(line.name(), filledBy.orElse(null));
        if (filledBy.isEmpty() && line.words().length() > 1) {
            warnings.add(Message.of("import.role.unfilled", line.line(), line.name(), line.words()));
        }
    }

    private List<ListBlock> stepLists(Section section) {
        return section.lists().stream()
                .filter(list -> isStepList(section, list))
                .toList();
    }

    /** Beside boxes a table is text. */
    private Optional<StepTable> stepTable(Node block) {
        return outline.boxes() ? Optional.empty() : TableText.stepsOf(block);
    }

    private boolean isStepList(Section section, ListBlock list) {
        if (outline.boxes()) {
            return Item.hasBoxes(list, source);
        }
        return !(outline.isPreamble(section) && RoleList.isOne(list, source));
    }

    private void readSection(Section section, boolean holdsOthers) {
        String title = outline.isPreamble(section) ? "" : section.stageTitle(enclosing());
        boolean parallel =
                section.blocks().size() == 1 && isParallel(section.blocks().getFirst());
        if (!outline.isPreamble(section) && (section.blocks().isEmpty() || parallel)) {
            if (!holdsOthers) {
                addEmptyStage(section, title, parallel);
            }
            return;
        }
        boolean holdsSteps = !stepLists(section).isEmpty()
                || section.blocks().stream().anyMatch(block -> stepTable(block).isPresent());
        if (!outline.isPreamble(section) && !holdsSteps) {
            loose.add("#".repeat(Math.min(6, Math.max(3, section.level()))) + " " + Escapes.inText(section.title()));
        }
        new Blocks(section, title, holdsSteps).read();
    }

    /** A heading with nothing under it, not even other headings, is a stage that nobody filled. */
    private void addEmptyStage(Section section, String title, boolean parallel) {
        add(new Stage(title, parallel, List.of()));
        warnings.add(Message.of("import.stage.empty", section.line(), title));
    }

    private static boolean isParallel(Node block) {
        return block instanceof Paragraph && MarkdownSource.plain(block).equals(PARALLEL);
    }

    private void readHead(Facts facts, int line) {
        HeadFacts read = new HeadFacts();
        read.read(facts, fact -> warnings.add(Message.of("import.fact", line, fact.name(), fact.value())));
        head = read;
    }

    private void add(Stage stage) {
        if (stages.size() == MOST_STAGES) {
            throw new Invalid("", Message.of("import.stages", MOST_STAGES));
        }
        stages.add(stage.title().length() <= TITLE ? stage : cut(stage));
    }

    private Stage cut(Stage stage) {
        warnings.add(Message.of("import.stage.cut", stage.title()));
        return new Stage(stage.title().substring(0, TITLE - 1) + "…", stage.parallel(), stage.steps());
    }

    private Section enclosing() {
        Section heading = outline.heading();
        return heading == null ? outline.sections().getFirst() : heading;
    }

    /** The blocks of one section. A line that ends with a colon names the list behind it, unless the heading already does. */
    private final class Blocks {

        private final Section section;
        private final boolean holdsSteps;
        private String title;
        private boolean parallel;
        private boolean begun;

        Blocks(Section section, String title, boolean holdsSteps) {
            this.section = section;
            this.title = title;
            this.holdsSteps = holdsSteps;
        }

        void read() {
            List<Node> blocks = section.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                Node next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                boolean beforeSteps = next instanceof ListBlock list && isStepList(section, list);
                read(blocks.get(i), beforeSteps);
            }
        }

        private void read(Node block, boolean beforeSteps) {
            switch (block) {
                case ListBlock list when isStepList(section, list) -> addSteps(list);
                case ListBlock list when outline.isPreamble(section) && RoleList.isOne(list, source) -> {
                    // its roles are known already
                }
                case Paragraph paragraph when isLabel(paragraph, beforeSteps) -> open(paragraph);
                case Paragraph paragraph when isParallel(paragraph) -> parallel = true;
                case ThematicBreak _ -> {
                    // a line between things says nothing
                }
                case HtmlBlock html ->
                    warnings.add(Message.of("import.html", MarkdownSource.line(html), shortened(source.raw(html))));
                case FencedCodeBlock code
                when head == null
                        && outline.isPreamble(section)
                        && Facts.of(code).isPresent() ->
                    readHead(Facts.of(code).orElseThrow(), MarkdownSource.line(code));
                case TableBlock table
                when stepTable(table).isPresent() -> addTable(stepTable(table).orElseThrow());
                default -> addLoose(block);
            }
        }

        private boolean isLabel(Paragraph paragraph, boolean beforeSteps) {
            String words = MarkdownSource.plain(paragraph);
            return beforeSteps
                    && words.endsWith(":")
                    && words.length() > 1
                    && words.length() <= LABEL
                    && (begun || title.isEmpty());
        }

        private boolean isParallel(Paragraph paragraph) {
            return !begun && holdsSteps && ChecklistReader.isParallel(paragraph);
        }

        private void open(Paragraph label) {
            String words = MarkdownSource.plain(label);
            title = words.substring(0, words.length() - 1).strip();
            begun = false;
        }

        private void addSteps(ListBlock list) {
            List<Step> read = Item.of(list, source).stream()
                    .flatMap(item -> steps.read(item).stream())
                    .toList();
            if (begun) {
                Stage last = stages.removeLast();
                List<Step> all = new ArrayList<>(last.steps());
                all.addAll(read);
                add(new Stage(last.title(), last.parallel(), all));
            } else {
                add(new Stage(title, parallel, read));
            }
            begun = true;
        }

        private void addTable(StepTable table) {
            List<Stage> read = new StepRows(steps.keys(), warnings::add).stages(table);
            StepRows.roles(read).forEach(role -> roles.declare(role.name(), null));
            for (Stage stage : read) {
                String own = stage.title().isEmpty() ? title : stage.title();
                add(new Stage(own, stage.parallel() || parallel, stage.steps()));
            }
            begun = false;
        }

        private void addLoose(Node block) {
            if (block instanceof ListBlock && !outline.isPreamble(section)) {
                warnings.add(Message.of("import.unboxed", MarkdownSource.line(block)));
            }
            boolean ofStage = holdsSteps && !outline.isPreamble(section);
            loose.add((ofStage ? "**" + Escapes.inText(title) + "**\n\n" : "") + source.raw(block));
        }

        private static String shortened(String text) {
            String line = text.replaceAll("\\s+", " ");
            return line.length() <= 80 ? line : line.substring(0, 80) + "…";
        }
    }
}
