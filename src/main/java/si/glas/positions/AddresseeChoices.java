package si.glas.positions;

import java.util.List;
import java.util.UUID;

/** To whom a position can be addressed; the room submissions keeps the register. */
public interface AddresseeChoices {

    /** All decision-makers to choose from, in the order of their names. */
    List<Choice> all();

    /** @param name of the decision-maker or body */
    record Choice(UUID id, String name) {}
}
