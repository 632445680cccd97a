package si.glas.diagrams.bpmn;

/** The box that something is drawn in. */
public record Bounds(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    public double area() {
        return width * height;
    }

    /** The same box with so much taken from each side, or added if it is negative. */
    public Bounds inset(double margin) {
        return new Bounds(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The box around both. */
    public Bounds and(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    static Bounds around(Point point) {
        return new Bounds(point.x(), point.y(), 0, 0);
    }
}
