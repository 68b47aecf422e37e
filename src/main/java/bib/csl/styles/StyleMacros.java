package bib.csl.styles;

import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The macros of a style and who calls whom. A style whose macros call themselves, or each other so often or so deep
/// that rendering would not end in good time is refused; what calls a macro that is missing renders nothing.
final class StyleMacros {
    /// The largest bundled style makes 225,000 calls for one entry if every branch is taken.
    private static final long MAX_CALLS = 5_000_000;

    private record Call(String macro, int depth, Span span) {}

    /// What rendering a unit takes at most.
    ///
    /// @param calls of macros, every branch taken
    /// @param depth levels of elements
    private record Cost(long calls, int depth) {}

    private final Source source;
    private final Map<String, List<Call>> units = new LinkedHashMap<>();
    private final Map<String, Cost> costs = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private List<Call> current = new ArrayList<>();

    StyleMacros(Source source) {
        this.source = source;
    }

    /// A child of the style begins: a macro, or something else where the name is empty.
    void unit(String name, Span span) {
        if (!name.isEmpty() && units.containsKey(name)) {
            throw StyleReader.refuse(span, "there are two macros named '" + name + "'", "rename one");
        }
        current = units.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    /// An element in the current child.
    ///
    /// @param macro the macro it calls; empty where it calls none
    void element(int depth, String macro, Span span) {
        if (!macro.isEmpty()) {
            current.add(new Call(macro, depth, span));
        }
    }

    /// @throws bib.source.BibException of kind INPUT where rendering could fail
    void check() {
        for (String unit : List.copyOf(units.keySet())) {
            cost(unit, new Span(source, 0, 0));
        }
    }

    private Cost cost(String unit, Span caller) {
        Cost known = costs.get(unit);
        if (known != null) {
            return known;
        }
        open.add(unit);
        if (open.size() > StyleLimits.MAX_CALLED_DEPTH) {
            throw StyleReader.refuse(
                    caller, "macros call each other more than " + StyleLimits.MAX_CALLED_DEPTH + " deep", "");
        }
        long calls = 0;
        int depth = 1;
        for (Call call : units.getOrDefault(unit, List.of())) {
            checkCall(call);
            Cost cost = cost(call.macro(), call.span());
            calls += 1 + cost.calls();
            depth = Math.max(depth, call.depth() + cost.depth());
            if (calls > MAX_CALLS || depth > StyleLimits.MAX_CALLED_DEPTH) {
                throw StyleReader.refuse(call.span(), "macros call each other too often to be rendered", "");
            }
        }
        open.removeLast();
        Cost cost = new Cost(calls, depth);
        costs.put(unit, cost);
        return cost;
    }

    private void checkCall(Call call) {
        int start = open.indexOf(call.macro());
        if (start >= 0) {
            List<String> circle = new ArrayList<>(open.subList(start, open.size()));
            circle.add(call.macro());
            throw StyleReader.refuse(
                    call.span(),
                    "the macro '" + call.macro() + "' calls itself: " + String.join(" → ", circle),
                    "a macro may not call itself, nor one that calls it");
        }
    }
}
