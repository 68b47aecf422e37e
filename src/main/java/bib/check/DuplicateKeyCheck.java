package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.References;
import bib.source.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A key that several entries have, or one that another has among its aliases (`ids`). BibTeX compares keys without
/// case, biber with it.
final class DuplicateKeyCheck implements Check {
    @Override
    public String id() {
        return "duplicate-key";
    }

    @Override
    public String summary() {
        return "several entries with one key or alias, or with keys that differ in letter case only";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Map<String, Entry> seen = new HashMap<>();
        Map<String, Entry> folded = new HashMap<>();
        for (Entry entry : subject.library().entries()) {
            if (!entry.key().isEmpty()) {
                Entry same = seen.putIfAbsent(entry.key(), entry);
                Entry close = folded.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
                if (same != null) {
                    report(entry, same, findings);
                } else if (close != null) {
                    reportCase(entry, close, findings);
                }
            }
        }
        for (Entry entry : subject.library().entries()) {
            entry.fields().stream()
                    .filter(field -> field.name().equals(References.IDS))
                    .forEach(field -> checkAliases(entry, field, seen, findings));
        }
    }

    private static void checkAliases(Entry entry, Field field, Map<String, Entry> seen, Findings findings) {
        for (String alias : References.keys(field)) {
            Entry other = seen.putIfAbsent(alias, entry);
            if (other != null && !other.equals(entry)) {
                int at = Math.max(0, field.value().indexOf(alias));
                String message = "the alias " + Written.quoted(alias) + " is taken already, by "
                        + other.span().lineBeside(entry.span());
                findings.warn(
                        Written.part(field, at, Math.min(field.value().length(), at + alias.length())),
                        message,
                        "take it out: biber passes over it");
            }
        }
    }

    private static void report(Entry entry, Entry first, Findings findings) {
        boolean identical = entry.span().text().equals(first.span().text());
        String message = "the key " + Written.quoted(entry.key()) + " is taken already, by "
                + first.span().lineBeside(entry.span());
        findings.error(
                key(entry),
                identical ? message + ", which is the same to the letter" : message,
                identical ? "take one of them out" : "rename one of them, or take it out: BibTeX drops the second");
    }

    private static void reportCase(Entry entry, Entry first, Findings findings) {
        String message = "the key " + Written.quoted(entry.key()) + " differs from " + Written.quoted(first.key())
                + ", in " + first.span().lineBeside(entry.span()) + ", in letter case only";
        findings.warn(key(entry), message, "rename one of them: BibTeX takes them for one key");
    }

    private static Span key(Entry entry) {
        Span span = entry.span();
        int start = span.source()
                .text()
                .indexOf(entry.key(), span.start() + entry.type().name().length() + 1, span.end());
        boolean found = start >= 0;
        return found
                ? new Span(span.source(), start, start + entry.key().length())
                : entry.span().beginning();
    }
}
