package io.scalewell.backend.process.flow.picture;

import io.scalewell.backend.process.flow.picture.Pen.Ink;
import io.scalewell.backend.process.flow.picture.Pen.Style;
import io.scalewell.shared.process.ProcessDiagram.Point;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.List;

/** The small sign by which a kind of step is known without its colour, 12 pixels wide and high. */
final class KindMark {

    private KindMark() {}

    static void draw(StepKind kind, int x, int y, Pen pen) {
        switch (kind) {
            case TASK -> {}
            case APPROVAL -> stroke(pen, x, y, 1, 7, 4, 10, 11, 2);
            case AUTOMATED -> stroke(pen, x, y, 7, 0, 2, 7, 6, 7, 5, 12, 10, 5, 6, 5, 7, 0);
            case WAIT -> {
                pen.circle(x + 6, y + 6, 6, Ink.NONE, Ink.QUIET, 1.25);
                stroke(pen, x, y, 6, 3, 6, 6, 8, 8);
            }
            case SUBPROCESS -> {
                pen.box(x, y, 12, 12, 1, Ink.NONE, Ink.QUIET, 1.25);
                stroke(pen, x, y, 6, 3, 6, 9);
                stroke(pen, x, y, 3, 6, 9, 6);
            }
        }
    }

    private static void stroke(Pen pen, int x, int y, int... places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(x + places[i], y + places[i + 1]));
        }
        pen.line(points, Ink.QUIET, 1.25, Style.PLAIN);
    }
}
