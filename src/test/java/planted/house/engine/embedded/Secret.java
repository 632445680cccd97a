package planted.house.engine.embedded;

/** Nobody's business. */
public class Secret {}
