package planted.modules.hall;

import planted.modules.cellar.Wine;

/** Looks into the cellar, which the hall may not. */
record Feast(Wine wine) {}
