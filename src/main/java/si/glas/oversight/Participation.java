package si.glas.oversight;

/** How many of those who may take part have done so. */
public record Participation(long acted, long all) {

    public long missing() {
        return all - acted;
    }
}
