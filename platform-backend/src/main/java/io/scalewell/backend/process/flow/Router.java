package io.scalewell.backend.process.flow;

import io.scalewell.backend.process.flow.Turn.Across;
import io.scalewell.backend.process.flow.Turn.Along;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a way for each edge. Edges run through the spaces between columns and rows, where there is no node, and along rows whose
 * cells are empty.
 */
final class Router {

    /** How far beside the middle of a box a rejection leaves it, and gets to one. */
    private static final int BESIDE = 14;

    private final Rows rows;
    private final Map<Integer, Tracks> channels = new HashMap<>();
    private final Map<Integer, Tracks> above = new HashMap<>();
    private final Map<Integer, Tracks> below = new HashMap<>();
    private final Set<Cell> taken = new HashSet<>();
    private final Map<Integer, Integer> leaving = new HashMap<>();
    private final List<List<Turn>> routes = new ArrayList<>();

    Router(FlowGraph graph, Rows rows) {
        this.rows = rows;
        graph.spots().forEach(spot -> taken.add(new Cell(spot.column(), rows.row(spot))));
        graph.links().stream()
                .filter(link -> link.kind() != EdgeKind.REWORK)
                .forEach(link -> leaving.merge(link.from().number(), 1, Integer::sum));
        graph.links().forEach(link -> routes.add(link.kind() == EdgeKind.REWORK ? back(link) : forth(link)));
        channels.values().forEach(Tracks::assign);
        above.values().forEach(Tracks::assign);
        below.values().forEach(Tracks::assign);
    }

    /** The turns of each edge, in the order of the edges. */
    List<List<Turn>> routes() {
        return routes;
    }

    Tracks channel(int column) {
        return channels.computeIfAbsent(column, none -> new Tracks());
    }

    Tracks above(int row) {
        return above.computeIfAbsent(row, none -> new Tracks());
    }

    Tracks below(int row) {
        return below.computeIfAbsent(row, none -> new Tracks());
    }

    private List<Turn> forth(Link link) {
        int fromRow = rows.row(link.from());
        int toRow = rows.row(link.to());
        int first = link.from().column() + 1;
        int last = link.to().column();
        if (fromRow == toRow && take(fromRow, first, last)) {
            return List.of(begin(link), end(link));
        }
        if (first == last) {
            return overOneChannel(link, first);
        }
        if (fromRow != toRow && take(fromRow, first, last)) {
            return overOneChannel(link, last);
        }
        if (fromRow != toRow && take(toRow, first, last)) {
            return overOneChannel(link, first);
        }
        return aside(link, first, last);
    }

    /** Whether the row is empty from one column to before another; if so it belongs to the edge from now on. */
    private boolean take(int row, int first, int last) {
        Set<Cell> wanted = new HashSet<>();
        for (int column = first; column < last; column++) {
            wanted.add(new Cell(column, row));
        }
        if (wanted.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.addAll(wanted);
        return true;
    }

    private List<Turn> overOneChannel(Link link, int column) {
        int fromRow = rows.row(link.from());
        int toRow = rows.row(link.to());
        String net = column == link.from().column() + 1 && isSplit(link) ? netFrom(link) : netTo(link);
        Tracks channel = channel(column);
        channel.add(net, centre(fromRow), centre(toRow));
        channel.comesIn(net, centre(fromRow));
        channel.goesOut(net, centre(toRow));
        Along track = new Along.Channel(column, net);
        return List.of(
                begin(link),
                new Turn(track, new Across.Centre(fromRow)),
                new Turn(track, new Across.Centre(toRow)),
                end(link));
    }

    /** Past nodes in its way: along the near side of its row, or along the far side when it goes further away. */
    private List<Turn> aside(Link link, int first, int last) {
        int fromRow = rows.row(link.from());
        int toRow = rows.row(link.to());
        boolean far = toRow > fromRow;
        String own = netOf(link);
        String net = isSplit(link) ? netFrom(link) : own;
        Tracks corridor = far ? below(fromRow) : above(fromRow);
        int side = far ? far(fromRow) : near(fromRow);
        Tracks leave = channel(first);
        leave.add(net, centre(fromRow), side);
        leave.comesIn(net, centre(fromRow));
        corridor.add(own, between(first), between(last));
        String arriving = netTo(link);
        Tracks arrive = channel(last);
        arrive.add(arriving, side, centre(toRow));
        arrive.goesOut(arriving, centre(toRow));
        Across way = far ? new Across.Below(fromRow, own) : new Across.Above(fromRow, own);
        return List.of(
                begin(link),
                new Turn(new Along.Channel(first, net), new Across.Centre(fromRow)),
                new Turn(new Along.Channel(first, net), way),
                new Turn(new Along.Channel(last, arriving), way),
                new Turn(new Along.Channel(last, arriving), new Across.Centre(toRow)),
                end(link));
    }

    /** From the far side of the box back to the far side of another. */
    private List<Turn> back(Link link) {
        int fromRow = rows.row(link.from());
        int toRow = rows.row(link.to());
        int target = link.to().column();
        String net = "back to " + link.to().number();
        Along leave = new Along.Middle(link.from(), BESIDE);
        Along arrive = new Along.Middle(link.to(), -BESIDE);
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn(leave, new Across.Side(link.from())));
        turns.add(new Turn(leave, new Across.Below(fromRow, net)));
        if (fromRow == toRow) {
            below(fromRow).add(net, middle(link.from().column()), middle(target));
        } else {
            below(fromRow).add(net, middle(link.from().column()), between(target));
            below(toRow).add(net, between(target), middle(target));
            channel(target).add(net, far(fromRow), far(toRow));
            Along track = new Along.Channel(target, net);
            turns.add(new Turn(track, new Across.Below(fromRow, net)));
            turns.add(new Turn(track, new Across.Below(toRow, net)));
        }
        turns.add(new Turn(arrive, new Across.Below(toRow, net)));
        turns.add(new Turn(arrive, new Across.Side(link.to())));
        return turns;
    }

    private Turn begin(Link link) {
        return new Turn(new Along.Behind(link.from()), new Across.Centre(rows.row(link.from())));
    }

    private Turn end(Link link) {
        return new Turn(new Along.Before(link.to()), new Across.Centre(rows.row(link.to())));
    }

    private boolean isSplit(Link link) {
        return leaving.getOrDefault(link.from().number(), 0) > 1;
    }

    private static String netFrom(Link link) {
        return "from " + link.from().number();
    }

    private static String netTo(Link link) {
        return "to " + link.to().number();
    }

    private static String netOf(Link link) {
        return link.from().number() + " to " + link.to().number();
    }

    // Places along a space, in the order in which they follow: near side, centre and far side of each row; space before
    // and middle
    // of each column.

    private static int near(int row) {
        return 3 * row;
    }

    private static int centre(int row) {
        return 3 * row + 1;
    }

    private static int far(int row) {
        return 3 * row + 2;
    }

    private static int between(int column) {
        return 2 * column;
    }

    private static int middle(int column) {
        return 2 * column + 1;
    }

    private record Cell(int column, int row) {}
}
