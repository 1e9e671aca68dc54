package io.scalewell.backend.process.interchange.markdown;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which heading is the title, and which are stages.
 *
 * @param heading the section whose heading is the title of the process, or null when no heading is
 * @param boxes whether any item of the text has a box; then only those are steps
 */
record Outline(List<Section> sections, @Nullable Section heading, boolean boxes) {

    static Outline of(MarkdownSource source) {
        List<Section> sections = Section.of(source.blocks());
        boolean boxes = sections.stream()
                .flatMap(section -> section.lists().stream())
                .anyMatch(list -> Item.hasBoxes(list, source));
        Outline untitled = new Outline(sections, null, boxes);
        return new Outline(sections, untitled.findTitle(source).orElse(null), boxes);
    }

    /**
     * The only heading of the highest level; of several, the first, when it holds no steps of its own and nothing above it is a title. What stands between
     * steps is no title.
     */
    private Optional<Section> findTitle(MarkdownSource source) {
        List<Section> headed = sections.subList(1, sections.size());
        if (headed.isEmpty() || headed.getFirst().title().isBlank()) {
            return Optional.empty();
        }
        Section first = headed.getFirst();
        int highest = headed.stream().mapToInt(Section::level).min().orElse(0);
        long tops =
                headed.stream().filter(section -> section.level() == highest).count();
        boolean holdsSteps = holdsSteps(first, source);
        boolean amongSteps = holdsSteps && holdsSteps(sections.getFirst(), source);
        return first.level() == highest
                        && !amongSteps
                        && (tops == 1
                                || (!holdsSteps && source.frontMatter().title().isEmpty()))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Whether a list of this section is a list of steps. */
    boolean holdsSteps(Section section, MarkdownSource source) {
        return section.lists().stream()
                .anyMatch(list -> boxes ? Item.hasBoxes(list, source) : !RoleList.isOne(list, source));
    }

    /** Before the stages: the text above all headings, and what stands under the title. */
    boolean isPreamble(Section section) {
        return section.level() == 0 || section.equals(heading);
    }
}
