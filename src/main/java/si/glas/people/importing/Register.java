package si.glas.people.importing;

import java.util.List;

/** Everybody whom the network knows at one moment. */
record Register(List<KnownMember> members, List<KnownPerson> persons) {}
