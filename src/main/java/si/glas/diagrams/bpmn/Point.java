package si.glas.diagrams.bpmn;

/** Where something is drawn; y grows downwards. */
public record Point(double x, double y) {

    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point that lies so far from this one in the direction of the other. */
    public Point towards(Point other, double distance) {
        double whole = distanceTo(other);
        double share = whole == 0 ? 0 : distance / whole;
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
