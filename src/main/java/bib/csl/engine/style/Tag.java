package bib.csl.engine.style;

/// What kind of element follows, in a compiled style.
enum Tag {
    VARIABLE,
    CALL,
    TERM,
    VALUE,
    NUMERIC,
    LABEL,
    DATE,
    NAMES,
    GROUP,
    CHOOSE;

    static Tag of(Node node) {
        return switch (node) {
            case Node.Variable _ -> VARIABLE;
            case Node.Call _ -> CALL;
            case Node.Term _ -> TERM;
            case Node.Value _ -> VALUE;
            case Node.Numeric _ -> NUMERIC;
            case Node.Label _ -> LABEL;
            case Node.Date _ -> DATE;
            case Node.Names _ -> NAMES;
            case Node.Group _ -> GROUP;
            case Node.Choose _ -> CHOOSE;
        };
    }
}
