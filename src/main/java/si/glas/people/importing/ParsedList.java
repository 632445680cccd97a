package si.glas.people.importing;

import java.util.List;

/** The lines of a list that can be understood, and what is wrong with the others. */
record ParsedList(List<ListLine> lines, List<Problem> problems) {}
