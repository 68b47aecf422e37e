package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Finding;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.name.EtAlCheck;
import bib.check.name.NameListCheck;
import bib.check.name.NameMarkCheck;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Source;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/// The list of checks.
public final class Checks {
    /// The one that finds what cannot be read.
    public static final Check SYNTAX = new SyntaxCheck();

    /// All checks, those of the form first.
    public static final List<Check> ALL = List.of(
            SYNTAX,
            new DuplicateKeyCheck(),
            new DanglingReferenceCheck(),
            new RequiredFieldCheck(),
            new UnknownTypeCheck(),
            new UnknownFieldCheck(),
            new DuplicateEntryCheck(),
            new NameListCheck(),
            new EtAlCheck(),
            new NameMarkCheck(),
            new AnnotationCheck(),
            new UnknownRoleCheck(),
            new LoneEqualCheck(),
            new OrcidCheck(),
            new DoiCheck(),
            new ArxivCheck(),
            new IsbnCheck(),
            new IssnCheck(),
            new UrlCheck(),
            new PagesCheck(),
            new DateCheck(),
            new LatexCheck(),
            new BalanceCheck(),
            new UnescapedCheck(),
            new HtmlEntityCheck(),
            new MojibakeCheck(),
            new CapitalTitleCheck(),
            new CapitalsCheck(),
            new VenueSpellingCheck());

    private Checks() {}

    /// The checks to run.
    ///
    /// @param only    ids; none for all
    /// @param without ids that are left out
    /// @throws BibException of kind USAGE where there is no check of such an id
    public static List<Check> choose(List<String> only, List<String> without) {
        List<String> known = ALL.stream().map(Check::id).toList();
        List<String> given = new ArrayList<>(only);
        given.addAll(without);
        for (String id : given) {
            if (!known.contains(id)) {
                String hint = Suggestions.hint(id, known, "bib check --list shows the checks");
                throw new BibException(Kind.USAGE, "there is no check '" + id + "'", hint);
            }
        }
        return ALL.stream()
                .filter(check -> only.isEmpty() || only.contains(check.id()))
                .filter(check -> !without.contains(check.id()))
                .toList();
    }

    /// What the checks find, in the order of the text.
    ///
    /// @param sources the files, in the order in which to report them
    public static List<Finding> run(List<Check> checks, Subject subject, List<Source> sources) {
        List<Finding> found = new ArrayList<>();
        for (Check check : checks) {
            Findings findings = new Findings(check.id());
            check.run(subject, findings);
            found.addAll(findings.found());
        }
        IdentityHashMap<Source, Integer> order = new IdentityHashMap<>();
        sources.forEach(source -> order.putIfAbsent(source, order.size()));
        found.sort(Comparator.<Finding>comparingInt(finding ->
                        order.getOrDefault(finding.diagnostic().span().source(), 0))
                .thenComparingInt(finding -> finding.diagnostic().span().start()));
        return found;
    }
}
