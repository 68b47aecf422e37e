package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses: a scheme, a colon and more, without blanks (RFC 3986).
final class UrlCheck implements FieldCheck {
    private static final Set<String> SCHEMES = Set.of(
            "http", "https", "ftp", "ftps", "sftp", "mailto", "urn", "doi", "info", "file", "git", "ssh", "gopher",
            "ipfs", "hdl", "news", "magnet", "svn");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,19}):.*", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:https?|ftps?)://(?:[^/\\s@]{1,100}@)?[^/\\s?#:.]+[^/\\s?#]*.*", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("(?i)<a\\s[^<>]{0,200}?href\\s?=\\s?[\"']?([^<>\"'\\s]{1,2000})");
    private static final Pattern COMMAND = Pattern.compile("\\s*\\\\url\\s?\\{([^{}\\s]{1,2000})\\}\\s*");
    private static final Pattern SECOND = Pattern.compile("\\s[A-Za-z]{3,5}://");
    private static final Pattern BARE = Pattern.compile("(?i)(?:www\\.|[a-z0-9-]{1,63}\\.)[a-z0-9.-]{2,200}(?:/.*)?");

    @Override
    public String id() {
        return "url";
    }

    @Override
    public String summary() {
        return "a URL without scheme or host, with an unknown scheme, with blanks in it, or in HTML";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("url")) {
            return;
        }
        Matcher link = LINK.matcher(field.value());
        if (field.value().indexOf('<') >= 0 && link.find()) {
            String url = link.group(1);
            findings.warn(
                    Written.value(field), "the address is a link in HTML", "write " + url, Written.replace(field, url));
            return;
        }
        Matcher command = COMMAND.matcher(field.value());
        if (command.matches()) {
            String url = command.group(1);
            String message = "the address stands in \\url, which a style writes by itself";
            findings.warn(Written.value(field), message, "write " + url, Written.replace(field, url));
            return;
        }
        List<Part> signs = ampersands(field.value());
        if (!signs.isEmpty()) {
            Part first = signs.getFirst();
            String message = "an '&' of the address is written as in HTML";
            findings.warn(
                    Written.part(field, first.from(), first.to()), message, "write &", Written.replace(field, signs));
            return;
        }
        checkAddress(field, findings);
    }

    /// Those that HTML writes as `&amp;`: an address copied from the source of a page.
    private static List<Part> ampersands(String value) {
        return value.indexOf('&') < 0
                ? List.of()
                : HtmlReference.in(value).stream()
                        .filter(one -> one.latex().equals("\\&"))
                        .map(one -> new Part(one.start(), one.end(), "&"))
                        .toList();
    }

    private static void checkAddress(Field field, Findings findings) {
        String text = field.text().strip();
        if (text.chars().anyMatch(Character::isWhitespace)) {
            boolean several = SECOND.matcher(text).find();
            String hint = several ? "a field holds one: keep the best" : "write %20 for it, or take it out";
            findings.warn(Written.value(field), "the address " + Written.quoted(text) + " has a blank in it", hint);
            return;
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches() || isPort(text, scheme.end(1))) {
            String hint = BARE.matcher(text).matches() ? "write https://" + text : "an address begins with https://";
            findings.warn(Written.value(field), "the address " + Written.quoted(text) + " does not say https://", hint);
            return;
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(name)) {
            findings.warn(
                    Written.value(field),
                    "the address " + Written.quoted(text) + " begins with " + Written.quoted(name + ":"),
                    "an address begins with https://");
        } else if ((name.startsWith("http") || name.startsWith("ftp"))
                && !HOST.matcher(text).matches()) {
            findings.warn(
                    Written.value(field),
                    "the address " + Written.quoted(text) + " names no host",
                    "it goes on as https://example.org/");
        }
    }

    /// `example.org:8080/x` has a port and no scheme.
    private static boolean isPort(String text, int colon) {
        return text.substring(0, colon).indexOf('.') > 0
                && colon + 1 < text.length()
                && Digits.isDigit(text.charAt(colon + 1));
    }
}
