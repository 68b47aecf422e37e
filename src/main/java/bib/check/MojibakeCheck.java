package bib.check;

import bib.entry.Entry;
import bib.entry.Field;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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
        int i = 0;
        while (i < value.length()) {
            if (value.charAt(i) < 0x80) {
                i++;
                continue;
            }
            int end = i;
            while (end < value.length() && value.charAt(end) >= 0x80 && end - i < MAX_RUN) {
                end++;
            }
            if (report(field, i, end, findings)) {
                return;
            }
            i = end;
        }
    }

    /// Whether there was something to say; once for a field is enough.
    private static boolean report(Field field, int start, int end, Findings findings) {
        String run = field.value().substring(start, end);
        int lost = run.indexOf('\uFFFD');
        String name = "field '" + field.name() + "': ";
        if (lost >= 0) {
            String message = name + "a character is lost, and stands as '\uFFFD'";
            findings.warn(Written.part(field, start + lost, start + lost + 1), message, "type it again");
            return true;
        }
        String right = undone(run);
        if (right.isEmpty()) {
            return false;
        }
        String message = name + Written.quoted(run) + " is " + Written.quoted(right) + " in a wrong encoding";
        findings.warn(
                Written.part(field, start, end), message, "write " + right, Written.replace(field, start, end, right));
        return true;
    }

    /// What UTF-8 would read from the bytes that Windows-1252 has for a text; empty where they are no UTF-8. Real text
    /// in Latin letters hardly ever is.
    private static String undone(String run) {
        if (run.length() < 2) {
            return "";
        }
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
