package id.linimasa.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file is, as its first bytes tell.
enum Format {
    EMPTY,
    TEXT,
    HTML,
    FEED,
    OTHER_XML,
    MHTML,
    PDF,
    ZIP,
    DOCUMENT,
    GZIP,
    WARC,
    JSON,
    RICH_TEXT,
    OLD_OFFICE,
    SPREADSHEET,
    OTHER_ARCHIVE,
    PICTURE,
    FONT,
    SOUND_OR_FILM,
    PROGRAM,
    OTHER_BINARY;

    private static final Pattern HTML_START = Pattern.compile("(?i)<(?:!doctype"
            + " html|html|head|body|title|meta|div|article|p|h1|table|span|center|font|link|script|a)[\\s>]");

    private static final Pattern ROOT = Pattern.compile(
            "(?is)(?:\\s|<\\?.{0,2000}?\\?>|<!--.{0,20000}?-->|<!doctype.{0,20000}?(?:\\]\\s*)?>)*<([\\w:-]+)");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\[\\s*[\\[{\\]\"]|\\{\\s*(?:\"|\\})");
    private static final Pattern MIME = Pattern.compile(
            "(?is)^(?:from|mime-version|snapshot-content-location|subject|date|content-type):.*?content-type:\\s*(?:multipart/related|text/html)");

    private record Magic(Format format, int at, String bytes) {
        boolean matches(byte[] head) {
            if (head.length < at + bytes.length()) {
                return false;
            }
            for (int i = 0; i < bytes.length(); i++) {
                if ((head[at + i] & 0xff) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /// Whether a text may begin so too: `MZ`, `BZh`.
        boolean looksLikeText() {
            return format == PROGRAM || format == OTHER_ARCHIVE;
        }
    }

    private static final List<Magic> MAGIC = List.of(
            new Magic(PDF, 0, "%PDF-"),
            new Magic(ZIP, 0, "PK\u0003\u0004"),
            new Magic(ZIP, 0, "PK\u0005\u0006"),
            new Magic(GZIP, 0, "\u001f\u008b"),
            new Magic(WARC, 0, "WARC/"),
            new Magic(RICH_TEXT, 0, "{\\rtf"),
            new Magic(OLD_OFFICE, 0, "\u00d0\u00cf\u0011\u00e0"),
            new Magic(OTHER_ARCHIVE, 0, "7z\u00bc\u00af'\u001c"),
            new Magic(OTHER_ARCHIVE, 0, "Rar!\u001a\u0007"),
            new Magic(OTHER_ARCHIVE, 257, "ustar"),
            new Magic(OTHER_ARCHIVE, 0, "\u00fd7zXZ"),
            new Magic(OTHER_ARCHIVE, 0, "BZh"),
            new Magic(OTHER_ARCHIVE, 0, "(\u00b5/\u00fd"),
            new Magic(PICTURE, 0, "\u00ff\u00d8\u00ff"),
            new Magic(PICTURE, 0, "\u0089PNG"),
            new Magic(PICTURE, 0, "GIF8"),
            new Magic(PICTURE, 8, "WEBP"),
            new Magic(PICTURE, 4, "ftypavif"),
            new Magic(PICTURE, 0, "\u0000\u0000\u0001\u0000"),
            new Magic(PICTURE, 0, "BM6"),
            new Magic(PICTURE, 0, "II*\u0000"),
            new Magic(FONT, 0, "wOFF"),
            new Magic(FONT, 0, "wOF2"),
            new Magic(FONT, 0, "OTTO"),
            new Magic(FONT, 0, "\u0000\u0001\u0000\u0000"),
            new Magic(SOUND_OR_FILM, 4, "ftyp"),
            new Magic(SOUND_OR_FILM, 0, "ID3"),
            new Magic(SOUND_OR_FILM, 0, "OggS"),
            new Magic(SOUND_OR_FILM, 0, "\u001aE\u00df\u00a3"),
            new Magic(PROGRAM, 0, "\u007fELF"),
            new Magic(PROGRAM, 0, "MZ"),
            new Magic(PROGRAM, 0, "\u00ca\u00fe\u00ba\u00be"),
            new Magic(PROGRAM, 0, "\u00cf\u00fa\u00ed\u00fe"));

    /// What the first bytes of a file tell.
    static Format of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        for (Magic magic : MAGIC) {
            if (magic.matches(head) && (!magic.looksLikeText() || binary(head))) {
                return magic.format == ZIP ? ofZip(head) : magic.format;
            }
        }
        return binary(head) ? OTHER_BINARY : ofText(head);
    }

    private static Format ofText(byte[] head) {
        Charset wide = TextDecoder.wide(head);
        String text = new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide);
        String start = text.replaceFirst(wide == null ? "^\u00ef\u00bb\u00bf" : "^\ufeff", "")
                .stripLeading();
        if (start.startsWith("<")) {
            return ofMarkup(start);
        }
        if (JSON_START.matcher(start).lookingAt()) {
            return JSON;
        }
        return MIME.matcher(start.substring(0, Math.min(start.length(), 4096))).find() ? MHTML : TEXT;
    }

    private static Format ofMarkup(String start) {
        Matcher root = ROOT.matcher(start);
        String name = root.lookingAt() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        return switch (name) {
            case "rss", "feed", "rdf:rdf", "channel" -> FEED;
            case "html" -> HTML;
            default ->
                HTML_START.matcher(start).find()
                        ? HTML
                        : start.startsWith("<?xml") || name.equals("svg") ? OTHER_XML : TEXT;
        };
    }

    /// A DOCX or ODT file is a ZIP archive whose first entries say so.
    private static Format ofZip(byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        boolean document = names.contains("word/") && names.contains("[Content_Types].xml")
                || names.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30)
                || names.startsWith("mimetype", 30) && names.contains("content.xml");
        boolean sheet = names.contains("[Content_Types].xml") && names.contains("xl/")
                || names.startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", 30);
        return sheet ? SPREADSHEET : document ? DOCUMENT : ZIP;
    }

    /// Texts have no NUL, but those in UTF-16 and UTF-32.
    private static boolean binary(byte[] head) {
        if (TextDecoder.wide(head) != null) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            controls += b >= 0 && b < 9 || b > 13 && b < 27 ? 1 : 0;
        }
        return controls > head.length / 20;
    }
}
