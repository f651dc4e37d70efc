package planted.arrow.model;

import planted.arrow.gazetteer.Places;

/** A model that imports the gazetteer. */
public record EventThatKnowsPlaces(Places places) {}
