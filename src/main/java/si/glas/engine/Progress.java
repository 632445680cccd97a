package si.glas.engine;

import java.util.List;
import java.util.Set;

/**
 * How far a process has got, and by which way.
 *
 * @param instance the process itself
 * @param visits all stays at its elements, the earliest first
 * @param flowsTaken the ids of the sequence flows that it has passed
 * @param incidents that keep it, or an instance that it has called, from going on
 */
public record Progress(
        ProcessInstance instance, List<Visit> visits, Set<String> flowsTaken, List<Incident> incidents) {}
