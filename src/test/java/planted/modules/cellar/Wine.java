package planted.modules.cellar;

/** Kept in the cellar. */
public record Wine(String vintage) {}
