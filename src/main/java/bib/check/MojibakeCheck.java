package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.entry.Entry;
import bib.entry.Field;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Characters lost or changed on the way through a wrong encoding: `�`, or `Ã¼` where a `ü` was.
final class MojibakeCheck implements FieldCheck {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int MAX_RUN = 1000;

    @Override
    public String id() {
        return "mojibake";
    }

    @Override
    public String summary() {
        return "characters spoilt by a wrong encoding, as Ã¼ for ü";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        String value = field.value();
        List<Part> parts = new ArrayList<>(0);
        int i = 0;
        while (i < value.length()) {
            int end = i;
            while (end < value.length() && value.charAt(end) >= 0x80 && end - i < MAX_RUN) {
                end++;
            }
            String right = end > i + 1 ? undone(value.substring(i, end)) : "";
            if (!right.isEmpty()) {
                parts.add(new Part(i, end, right));
            }
            i = Math.max(end, i + 1);
        }
        reportLost(field, value.indexOf('\uFFFD'), findings);
        report(field, value, parts, findings);
    }

    private static void reportLost(Field field, int lost, Findings findings) {
        if (lost >= 0) {
            String message = "field '" + field.name() + "': a character is lost, and stands as '\uFFFD'";
            findings.warn(Written.part(field, lost, lost + 1), message, "type it again");
        }
    }

    private static void report(Field field, String value, List<Part> parts, Findings findings) {
        if (parts.isEmpty()) {
            return;
        }
        Part first = parts.getFirst();
        String run = value.substring(first.from(), first.to());
        String more = parts.size() > 1 ? ", and " + (parts.size() - 1) + " more" : "";
        findings.warn(
                Written.part(field, first.from(), first.to()),
                "field '" + field.name() + "': " + Written.quoted(run) + " is " + Written.quoted(first.text())
                        + " in a wrong encoding" + more,
                "write " + first.text().strip(),
                Written.replace(field, parts));
    }

    /// What UTF-8 would read from the bytes that Windows-1252 has for a text; empty where they are no UTF-8. Real text
    /// in Latin letters hardly ever is.
    private static String undone(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < run.length(); i++) {
            int code = code(run.charAt(i));
            if (code < 0) {
                return "";
            }
            bytes[i] = (byte) code;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return "";
        }
    }

    private static int code(char c) {
        if (c <= 0xFF) {
            return c;
        }
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
            return bytes.get() & 0xFF;
        } catch (CharacterCodingException _) {
            return -1;
        }
    }
}
