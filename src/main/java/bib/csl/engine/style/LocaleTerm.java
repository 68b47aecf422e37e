package bib.csl.engine.style;

/// A term in one form.
///
/// @param gender of the thing it names; empty where neuter
/// @param match  which numbers an ordinal is for; empty by default
public record LocaleTerm(String single, String multiple, String gender, String match) {}
