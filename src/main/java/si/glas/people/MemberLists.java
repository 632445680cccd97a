package si.glas.people;

/** Takes lists of members in, as the page for it does, where nobody has to look at them before. */
public interface MemberLists {

    /**
     * @param list as CSV
     * @throws IllegalArgumentException if something in it is wrong; then nothing of it has been taken in
     */
    void takeIn(String list, SignedIn by);
}
