package bib.csl.engine;

import bib.csl.engine.item.PersonName;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.NameOptions;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders one name: the order of its parts, initials, particles (CSL 1.0.2, "Name-part Order").
final class PersonRenderer {
    static final String KEY_SEPARATOR = "|";

    private final Rendering to;
    private final Context context;
    private final Node.NameLook looks;
    private final NameOptions options;
    private final Initials initials;
    private final Look family;
    private final Look given;

    PersonRenderer(Rendering to, Node.NameLook looks, NameOptions options) {
        this.to = to;
        this.context = to.context;
        this.looks = looks;
        this.options = options;
        this.initials = new Initials(options.initializeWith(), context.initialHyphens);
        this.family = looks.family().withoutAffixes();
        this.given = looks.given().withoutAffixes();
    }

    /// @param level how much of the given name shows: 0 nothing, 1 initials, 2 all
    Piece render(PersonName name, int index, int level) {
        if (name.isOrganisation()) {
            Piece piece = Piece.group().add(to.leaves.of(name.literal(), family, to.stripPeriods > 0));
            piece.organisation = true;
            return piece;
        }
        boolean shortForm = !options.form().equals("long");
        int usual = shortForm ? 0 : options.initializes() ? 1 : 2;
        int shown = Math.max(usual, level);
        Parts parts = parts(name, shown);
        if (!name.isRomanesque()) {
            return join(List.of(parts.nonDropping(), parts.family(), parts.given()), "");
        }
        if (name.staticOrdering() || isFamilyFirst()) {
            Piece merged = join(List.of(parts.nonDropping(), parts.family()), context.nameSpace);
            return join(List.of(merged, parts.given()), " ");
        }
        if (to.isKey()) {
            return key(parts);
        }
        boolean inverted =
                options.sortOrder().equals("all") || (options.sortOrder().equals("first") && index == 0);
        return inverted ? inverted(name, parts) : plain(name, parts, shown);
    }

    private boolean isFamilyFirst() {
        String language = to.entry.language();
        return language.startsWith("zh") || language.startsWith("ja") || language.equals("vi") || language.equals("hu");
    }

    /// The parts as pieces; what does not show is empty.
    private record Parts(Piece family, Piece given, Piece dropping, Piece nonDropping, Piece suffix) {}

    private Parts parts(PersonName name, int level) {
        Piece first = level > 0 ? leaf(given(name, level), given) : Piece.nothing();
        return new Parts(
                leaf(name.family(), family),
                first,
                first.isEmpty() ? Piece.nothing() : leaf(particle(name.droppingParticle()), given),
                leaf(particle(name.nonDroppingParticle()), family),
                first.isEmpty() ? Piece.nothing() : suffix(name));
    }

    private String particle(String particle) {
        return to.isKey() && !particle.isEmpty() ? particle.replace("'", "").replace("\u2019", "") : particle;
    }

    private String given(PersonName name, int level) {
        boolean withInitials = options.initializes() || context.names.isInitialsOnly();
        if (level == 1 && withInitials && !name.family().isEmpty()) {
            return options.initialize() ? initials.of(name.given()) : initials.normalized(name.given());
        }
        return name.given();
    }

    private Piece suffix(PersonName name) {
        String text = options.initializes() ? initials.normalized(name.suffix()) : name.suffix();
        boolean period = text.endsWith(".");
        Piece piece = leaf(period ? text.substring(0, text.length() - 1) : text, Look.PLAIN);
        if (period) {
            piece.suffix = ".";
        }
        return piece;
    }

    private Piece leaf(String text, Look look) {
        if (text.isEmpty()) {
            return Piece.nothing();
        }
        String shown = look.stripPeriods() ? text.replace(".", "") : text;
        return to.leaves.of(shown, look, to.stripPeriods > 0);
    }

    private Piece key(Parts parts) {
        if (context.demote.equals("never")) {
            Piece merged = join(List.of(parts.nonDropping(), parts.family()), context.nameSpace);
            merged = join(List.of(merged, parts.dropping()), " ");
            merged = join(List.of(merged, parts.given()), KEY_SEPARATOR);
            return join(List.of(merged, parts.suffix()), " ");
        }
        Piece second = join(List.of(parts.given(), parts.dropping(), parts.nonDropping()), " ");
        return join(List.of(join(List.of(parts.family(), second), KEY_SEPARATOR), parts.suffix()), " ");
    }

    private Piece inverted(PersonName name, Parts parts) {
        boolean title = name.given().equals("Lord") || name.given().equals("Lady");
        String separator = title ? ", " : options.sortSeparator();
        Piece head = parts.family();
        Piece tail = join(List.of(parts.given(), parts.dropping()), name.commaAfterGiven() + " ");
        if (context.demote.equals("display-and-sort")) {
            tail = join(List.of(tail, parts.nonDropping()), " ");
        } else {
            head = join(
                    List.of(parts.nonDropping(), parts.family()),
                    joinsDirectly(parts.nonDropping()) ? "" : context.nameSpace);
        }
        head = around(head, looks.family());
        tail = around(tail, looks.given());
        Piece whole = join(List.of(join(List.of(head, tail), separator), parts.suffix()), separator);
        whole.inverted = true;
        return whole;
    }

    private Piece plain(PersonName name, Parts parts, int level) {
        Piece last = parts.family();
        Piece dropping = parts.dropping();
        String particle = name.droppingParticle();
        boolean elided = !particle.isEmpty()
                && name.nonDroppingParticle().isEmpty()
                && "'\u02bc\u2019-".indexOf(particle.charAt(particle.length() - 1)) >= 0
                && !particle.substring(0, particle.length() - 1).equals("de");
        if (elided) {
            last = join(List.of(dropping, last), "");
            dropping = Piece.nothing();
        }
        boolean direct = joinsDirectly(parts.nonDropping());
        last = join(List.of(parts.nonDropping(), last), direct ? "" : context.nameSpace);
        last = join(List.of(dropping, last), context.nameSpace);
        last = join(List.of(last, parts.suffix()), name.commaSuffix() ? ", " : " ");
        last = around(last, looks.family());
        Piece head = around(parts.given(), looks.given());
        boolean tight = level == 1 && isTight(options.initializeWith());
        String comma = last.prefix.isEmpty() ? name.commaAfterGiven() : "";
        return join(List.of(head, last), comma + (tight ? context.nameSpace : " "));
    }

    private static boolean isTight(String ending) {
        return ending.indexOf('\u00a0') >= 0 || ending.indexOf('\ufeff') >= 0;
    }

    private static boolean joinsDirectly(Piece particle) {
        Optional<Piece> end = Optional.of(particle);
        while (end.isPresent() && !end.get().leaf) {
            end = end.get().children.isEmpty()
                    ? Optional.empty()
                    : Optional.of(end.get().last());
        }
        String text = end.map(piece -> piece.text).orElse("");
        return !text.isEmpty() && "\u2019'- ".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Puts the affixes of a name part around a piece.
    private static Piece around(Piece piece, Look look) {
        if (piece.isEmpty() || (look.prefix().isEmpty() && look.suffix().isEmpty())) {
            return piece;
        }
        return Piece.group().affixes(look.prefix(), look.suffix()).add(piece);
    }

    private static Piece join(List<Piece> parts, String separator) {
        List<Piece> there = new ArrayList<>(parts.size());
        for (Piece part : parts) {
            if (!part.isEmpty()) {
                there.add(part);
            }
        }
        if (there.size() == 1) {
            return there.getFirst();
        }
        Piece whole = Piece.group();
        for (int i = 0; i < there.size(); i++) {
            Piece part = there.get(i);
            if (i < there.size() - 1) {
                part.suffix += separator;
            }
            whole.add(part);
        }
        return whole;
    }
}
