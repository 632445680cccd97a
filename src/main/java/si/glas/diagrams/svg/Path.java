package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Point;

/** Writes SVG's language of lines. */
final class Path {

    private static final double CORNER = 8;

    private Path() {}

    static String through(Point... points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(text(point));
        }
        return path.toString();
    }

    /** A line with rounded corners that ends so much before the last point. */
    static String rounded(List<Point> points, double gap) {
        StringBuilder path = new StringBuilder("M").append(text(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.get(i - 1), points.get(i), points.get(i + 1));
        }
        Point last = points.getLast();
        return path.append('L')
                .append(text(last.towards(points.get(points.size() - 2), gap)))
                .toString();
    }

    private static void corner(StringBuilder path, Point before, Point corner, Point after) {
        double in = Math.min(CORNER, corner.distanceTo(before) / 2);
        double out = Math.min(CORNER, corner.distanceTo(after) / 2);
        path.append('L').append(text(corner.towards(before, in)));
        path.append('Q').append(text(corner)).append(' ').append(text(corner.towards(after, out)));
    }

    /** What moves the origin to a point. */
    static String moved(Point origin) {
        return "translate(" + text(origin) + ")";
    }

    /** What moves the origin to a point and turns everything into a direction. */
    static String turned(Point origin, Point from, Point to) {
        double angle = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        return moved(origin) + (angle == 0 ? "" : "rotate(" + Svg.number(angle) + ")");
    }

    static String text(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }
}
