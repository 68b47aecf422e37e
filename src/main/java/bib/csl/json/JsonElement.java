package bib.csl.json;

import bib.json.Json;
import bib.source.Span;

/// One element of an array of items.
///
/// @param position its place in the array, from 1
/// @param span     where it stands; the whole text where that is not known
record JsonElement(Json value, int position, Span span) {}
