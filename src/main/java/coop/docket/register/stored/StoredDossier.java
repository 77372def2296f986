package coop.docket.register.stored;

import coop.docket.register.Dossier;

/** A dossier and the number that its cooperative keeps whatever its code may become. */
public record StoredDossier(long cooperativeId, Dossier dossier) {}
