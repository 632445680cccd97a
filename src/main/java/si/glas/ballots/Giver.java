package si.glas.ballots;

import si.glas.ballots.rules.Electorate;

/** A voter who can give its vote to another one. */
public record Giver(Electorate electorate, VoterId voter, String name) {}
