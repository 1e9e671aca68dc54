package io.scalewell.backend.process.flow;

import io.scalewell.backend.process.flow.Turn.Across;
import io.scalewell.backend.process.flow.Turn.Along;
import java.util.Objects;

/** Turns columns, rows and tracks into pixels along and across the work. */
final class Axes {

    private final Measures measures;
    private final Router router;
    private final Rows rows;
    private final int[] channels;
    private final int[] columns;
    private final int[] rowBegins;
    private final int[] cells;
    private final int[] rowSizes;
    private final int[] cellSizes;
    private final int[] columnSizes;
    private final int[] labels;
    private final int[] stageGaps;

    Axes(FlowGraph graph, Rows rows, Router router, Measures measures, ConditionWords words, boolean stages) {
        this.measures = measures;
        this.router = router;
        this.rows = rows;
        int count = graph.columns();
        columnSizes = new int[count];
        labels = new int[count + 1];
        stageGaps = new int[count + 1];
        cellSizes = new int[rows.count()];
        for (Spot spot : graph.spots()) {
            int column = spot.column();
            int row = rows.row(spot);
            columnSizes[column] = Math.max(columnSizes[column], measures.along(spot.kind()));
            cellSizes[row] = Math.max(cellSizes[row], measures.across(spot.kind()));
        }
        for (Link link : graph.links()) {
            int column = link.to().column();
            labels[column] = Math.max(labels[column], label(link, words));
        }
        if (stages) {
            StageColumns.of(graph).forEach(range -> stageGaps[range.first()] = measures.stageGap());
        }
        channels = new int[count + 1];
        columns = new int[count];
        rowBegins = new int[rows.count() + 1];
        cells = new int[rows.count()];
        rowSizes = new int[rows.count()];
        placeColumns(rows.lanes().isEmpty() ? 0 : measures.laneHeader());
        placeRows(Measures.MARGIN + (stages ? measures.stageHeader() : 0));
    }

    private int label(Link link, ConditionWords words) {
        return switch (link.kind()) {
            case CONDITION -> measures.label(words.of(Objects.requireNonNull(link.condition())));
            case OTHERWISE -> measures.labelOnLine(words.otherwise());
            case FLOW, REWORK -> 0;
        };
    }

    private void placeColumns(int begin) {
        int next = begin;
        for (int column = 0; column < columns.length; column++) {
            channels[column] = next;
            next += 2 * Measures.PAD
                    + Math.max(0, router.channel(column).count() - 1) * Measures.TRACK
                    + labels[column]
                    + stageGaps[column];
            columns[column] = next;
            next += columnSizes[column];
        }
        channels[columns.length] = next;
    }

    private void placeRows(int begin) {
        int next = begin;
        for (int row = 0; row < cells.length; row++) {
            rowBegins[row] = next;
            next += beside(router.above(row));
            cells[row] = next;
            next += cellSizes[row] + beside(router.below(row));
            rowSizes[row] = next - rowBegins[row];
        }
        rowBegins[cells.length] = next;
    }

    private int beside(Tracks tracks) {
        return tracks.count() == 0
                ? measures.besideRow()
                : measures.firstLine() + (tracks.count() - 1) * measures.betweenLines() + measures.afterLines();
    }

    /** Of the whole picture. */
    int length() {
        return channels[columns.length] + 2 * Measures.PAD;
    }

    /** Of the whole picture. */
    int breadth() {
        return rowBegins[cells.length] + Measures.MARGIN;
    }

    int rowBegin(int row) {
        return rowBegins[row];
    }

    int rowEnd(int row) {
        return rowBegins[row] + rowSizes[row];
    }

    /** Where the space before a column begins. */
    int channelBegin(int column) {
        return channels[column];
    }

    int along(Spot spot) {
        int column = spot.column();
        return columns[column] + (columnSizes[column] - measures.along(spot.kind())) / 2;
    }

    int across(Spot spot) {
        int row = rows.row(spot);
        return cells[row] + (cellSizes[row] - measures.across(spot.kind())) / 2;
    }

    int along(Along place) {
        return switch (place) {
            case Along.Behind(Spot spot) -> along(spot) + measures.along(spot.kind());
            case Along.Before(Spot spot) -> along(spot);
            case Along.Middle(Spot spot, int beside) -> along(spot) + measures.along(spot.kind()) / 2 + beside;
            case Along.Channel(int column, String net) ->
                channels[column]
                        + stageGaps[column]
                        + Measures.PAD
                        + router.channel(column).trackOf(net) * Measures.TRACK;
        };
    }

    int across(Across place) {
        return switch (place) {
            case Across.Centre(int row) -> cells[row] + cellSizes[row] / 2;
            case Across.Side(Spot spot) -> across(spot) + measures.across(spot.kind());
            case Across.Above(int row, String net) ->
                cells[row] - outwards(router.above(row).trackOf(net));
            case Across.Below(int row, String net) ->
                cells[row] + cellSizes[row] + outwards(router.below(row).trackOf(net));
        };
    }

    private int outwards(int track) {
        return measures.firstLine() + track * measures.betweenLines();
    }

    /** The middle of the room that is kept for a label before a column. */
    int labelBefore(int column) {
        return columns[column] - Measures.PAD - labels[column] / 2 + (measures.isDown() ? 0 : Measures.PAD / 2);
    }
}
