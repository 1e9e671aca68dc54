package io.scalewell.shared.process;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a process: what is drawn where, in whole pixels from the upper left corner. The same definition and options give
 * the same picture always.
 *
 * @param direction in which the work flows
 * @param lanes one for each doer in the order of their first step; empty when they were not asked for
 * @param stages where each stage with steps lies; they do not overlap
 * @param nodes start, end, steps and gateways in the order of the work; no two overlap
 * @param edges in the order of the work; none runs through a node that it does not belong to
 * @param outline the same in words, for who does not see it
 */
public record ProcessDiagram(
        Direction direction,
        int width,
        int height,
        List<Lane> lanes,
        List<Area> stages,
        List<Node> nodes,
        List<Edge> edges,
        List<Passage> outline) {

    public ProcessDiagram {
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        outline = List.copyOf(outline);
    }

    /** To where the work flows. */
    public enum Direction {
        RIGHT,
        DOWN
    }

    /**
     * How a process is drawn.
     *
     * @param lanes whether each doer has a lane
     * @param reader in whose language doers and conditions are said
     */
    public record Options(boolean lanes, Direction direction, Locale reader) {

        /** In English. */
        public Options(boolean lanes, Direction direction) {
            this(lanes, direction, Locale.ENGLISH);
        }
    }

    /** What a node stands for. The three gateways mean what they mean in BPMN 2.0. */
    public enum NodeKind {
        START,
        END,
        STEP,
        /** Exactly one way is taken. */
        EXCLUSIVE,
        /** Every way is taken whose condition holds. */
        INCLUSIVE,
        /** All ways are taken at once. */
        PARALLEL
    }

    /** What an edge stands for. */
    public enum EdgeKind {
        FLOW,
        /** Taken when its condition holds. */
        CONDITION,
        /** Taken when no condition beside it holds. */
        OTHERWISE,
        /** Back to an earlier step after a rejection. */
        REWORK
    }

    /** A place, in pixels. */
    public record Area(String title, int x, int y, int width, int height) {}

    /**
     * A band in which everything lies that one doer does.
     *
     * @param assignee whose lane it is; null for the steps of nobody yet
     * @param title who that is, in words
     * @param header how much of the band's beginning is kept free for the title: of its width to the right, of its height downwards
     */
    public record Lane(@Nullable Assignee assignee, String title, int header, int x, int y, int width, int height) {}

    /**
     * @param id of a step its key; of anything else a word that begins with {@code #}, so that it is no step's key
     * @param stepKind of a step only
     * @param title of a step only, else empty
     * @param lines the title as it fits into the box, shortened when it has to be
     * @param assignee of a step only: who does it; null for nobody yet
     * @param who that is, in words; empty for nobody
     * @param lane place of its lane in the list, or -1 without lanes
     */
    public record Node(
            String id,
            NodeKind kind,
            @Nullable StepKind stepKind,
            String title,
            List<String> lines,
            @Nullable Assignee assignee,
            String who,
            int lane,
            int x,
            int y,
            int width,
            int height) {

        public Node {
            lines = List.copyOf(lines);
        }

        public boolean isStep() {
            return kind == NodeKind.STEP;
        }
    }

    /**
     * @param from id of a node
     * @param to id of a node
     * @param condition of a {@code CONDITION}, as CEL; null else
     * @param label the condition in words; empty when there is none
     * @param points the corners from node to node; each piece runs straight up, down or sideways
     * @param labelAt the middle of a label; on edges without one, where it would be
     */
    public record Edge(
            String from,
            String to,
            EdgeKind kind,
            @Nullable String condition,
            String label,
            List<Point> points,
            Point labelAt) {

        public Edge {
            points = List.copyOf(points);
        }
    }

    public record Point(int x, int y) {}

    /** What a line of the outline says. */
    public enum PassageKind {
        /** Begins a stage; the text is its title. */
        STAGE,
        /** A step. */
        STEP,
        /** The step above sends the work back to this node when it is rejected. */
        REWORK,
        /** What is below is done when the condition in the text holds, else skipped. */
        ONLY_IF,
        /** The branches below are done at the same time. */
        ALL_OF,
        /** At most one of the branches below is taken. */
        ONE_OF,
        /** Each of the branches below is taken whose condition holds. */
        SOME_OF,
        /** Begins a branch; the text is its name or empty. */
        BRANCH,
        /** Begins a branch that is taken when the condition in the text holds. */
        WHEN
    }

    /**
     * A line of the outline.
     *
     * @param depth how far it belongs to lines above: 0 for stages
     * @param text a title, name or condition in words; empty when the kind says it all
     * @param node of a {@code STEP} its node, of a {@code REWORK} where the work goes back to; else null
     */
    public record Passage(
            int depth,
            PassageKind kind,
            String text,
            @Nullable String node) {}
}
