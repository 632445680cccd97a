package si.glas.engine;

/** The variables of a {@link JobHandler} that reads none. */
public record NoVariables() {}
