package io.scalewell.backend.process.flow.picture;

import io.scalewell.shared.process.ProcessDiagram.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws with Java's own graphics: onto pixels, or onto a page of a PDF document. */
final class GraphicsPen implements Pen {

    private final Graphics2D graphics;

    GraphicsPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void box(int x, int y, int width, int height, int radius, Ink fill, Ink line, double thickness) {
        paint(new RoundRectangle2D.Double(x, y, width, height, 2.0 * radius, 2.0 * radius), fill, line, thickness);
    }

    @Override
    public void circle(int x, int y, int radius, Ink fill, Ink line, double thickness) {
        paint(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius), fill, line, thickness);
    }

    @Override
    public void line(List<Point> points, Ink line, double thickness, Style style) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        graphics.setColor(Color.decode(line.code));
        if (style == Style.AREA) {
            path.closePath();
            graphics.fill(path);
        } else {
            graphics.setStroke(stroke(thickness, style));
            graphics.draw(path);
        }
    }

    @Override
    public void text(String text, int x, int y, Letters letters) {
        Path2D outline = Lettering.outline(text, x, y, letters);
        if (letters.hasGround()) {
            graphics.setColor(Color.WHITE);
            graphics.setStroke(stroke(4, Style.PLAIN));
            graphics.draw(outline);
        }
        graphics.setColor(Color.decode(letters.ink.code));
        graphics.fill(outline);
    }

    private void paint(Shape shape, Ink fill, Ink line, double thickness) {
        if (fill != Ink.NONE) {
            graphics.setColor(Color.decode(fill.code));
            graphics.fill(shape);
        }
        if (line != Ink.NONE) {
            graphics.setColor(Color.decode(line.code));
            graphics.setStroke(stroke(thickness, Style.PLAIN));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(double thickness, Style style) {
        float[] dashes = style == Style.DASHED ? new float[] {5, 3} : null;
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
