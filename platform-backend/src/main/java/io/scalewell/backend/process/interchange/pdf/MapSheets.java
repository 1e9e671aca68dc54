package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.process.flow.DiagramLayout;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagram.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the picture is laid on paper: as large as it can be read, on several sheets one after another when it has to be.
 *
 * @param scale from the diagram's pixels to those of the paper
 */
record MapSheets(ProcessDiagram diagram, double scale, List<Sheet> sheets) {

    /** A4 within its margins, less a heading, in pixels of CSS. */
    private static final int LONG_SIDE = 960;

    private static final int SHORT_SIDE = 640;
    private static final int HEADING = 60;

    /** Smaller letters cannot be read on paper: 13 pixels become 6 points. */
    private static final double READABLE = 0.62;

    private static final double LARGEST = 0.9;
    private static final int MOST_SHEETS = 40;

    MapSheets {
        sheets = List.copyOf(sheets);
    }

    /**
     * A piece of the picture in the direction of the work, in its pixels.
     *
     * @param header how much of the beginning of the picture, with the names of its lanes, is drawn before it again
     */
    record Sheet(int from, int length, int header) {

        /** With what is drawn before it. */
        int whole() {
            return header + length;
        }
    }

    static MapSheets of(ExportSubject subject) {
        return Stream.of(
                        drawn(subject, true, Direction.RIGHT),
                        drawn(subject, true, Direction.DOWN),
                        drawn(subject, false, Direction.RIGHT),
                        drawn(subject, false, Direction.DOWN))
                .max(Comparator.comparingDouble(MapSheets::worth))
                .orElseThrow();
    }

    private static MapSheets drawn(ExportSubject subject, boolean lanes, Direction direction) {
        ProcessDiagram diagram = DiagramLayout.of(
                subject.definition(), new ProcessDiagram.Options(lanes, direction, subject.reader()), subject.doers());
        boolean right = direction == Direction.RIGHT;
        int length = right ? diagram.width() : diagram.height();
        int breadth = right ? diagram.height() : diagram.width();
        int room = right ? LONG_SIDE : LONG_SIDE - HEADING;
        int side = right ? SHORT_SIDE - HEADING : SHORT_SIDE;
        double wide = Math.min(LARGEST, (double) side / breadth);
        double whole = Math.min(wide, (double) room / length);
        double scale = whole >= READABLE ? whole : Math.min(wide, Math.max(READABLE, whole));
        if (length * scale / room > MOST_SHEETS) {
            scale = (double) room * MOST_SHEETS / length;
        }
        return new MapSheets(diagram, scale, cut(diagram, length, (int) (room / scale)));
    }

    /** What can be read is better than what cannot, then one sheet better than several, lanes better than none. */
    private double worth() {
        double readable = Math.min(1, scale / READABLE);
        return readable * 100 - sheets.size() * 2 + (diagram.lanes().size() > 1 ? 1.5 : 0) + scale;
    }

    /** What can be seen of the picture between two places: drawing all of it on each sheet would take the square of its length. */
    ProcessDiagram within(int from, int length) {
        return new ProcessDiagram(
                diagram.direction(),
                diagram.width(),
                diagram.height(),
                diagram.lanes(),
                diagram.stages().stream()
                        .filter(stage -> isWithin(
                                from,
                                length,
                                isLandscape() ? stage.x() : stage.y(),
                                isLandscape() ? stage.x() + stage.width() : stage.y() + stage.height()))
                        .toList(),
                diagram.nodes().stream()
                        .filter(node -> isWithin(
                                from,
                                length,
                                isLandscape() ? node.x() : node.y(),
                                isLandscape() ? node.x() + node.width() : node.y() + node.height()))
                        .toList(),
                diagram.edges().stream()
                        .filter(edge -> {
                            IntSummaryStatistics along = edge.points().stream()
                                    .mapToInt(point -> isLandscape() ? point.x() : point.y())
                                    .summaryStatistics();
                            return isWithin(from, length, along.getMin(), along.getMax());
                        })
                        .toList(),
                List.of());
    }

    private static boolean isWithin(int from, int length, int begin, int end) {
        return begin < from + length && end > from;
    }

    boolean isLandscape() {
        return diagram.direction() == Direction.RIGHT;
    }

    /** Cuts where there is no box, if there is such a place. */
    private static List<Sheet> cut(ProcessDiagram diagram, int length, int longest) {
        List<Sheet> sheets = new ArrayList<>();
        int lanes = diagram.lanes().isEmpty() ? 0 : diagram.lanes().getFirst().header();
        int from = 0;
        while (from < length) {
            int header = from == 0 ? 0 : lanes;
            int room = longest - header;
            int end = length - from <= room ? length : beforeBoxes(diagram, from, from + room);
            sheets.add(new Sheet(from, end - from, header));
            from = end;
        }
        return sheets;
    }

    private static int beforeBoxes(ProcessDiagram diagram, int from, int limit) {
        boolean right = diagram.direction() == Direction.RIGHT;
        int cut = limit;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Node node : diagram.nodes()) {
                int begin = right ? node.x() : node.y();
                int end = begin + (right ? node.width() : node.height());
                if (begin < cut && cut < end) {
                    cut = begin - 4;
                    moved = true;
                }
            }
        }
        return cut > from ? cut : limit;
    }
}
