package planted.house.site;

import planted.house.engine.embedded.Secret;

/** Knows the embedded engine. */
record GuestInTheEngineRoom(Secret secret) {}
