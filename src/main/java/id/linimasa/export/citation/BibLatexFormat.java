package id.linimasa.export.citation;

import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// BibLaTeX: newspaper articles as `@article` with `entrysubtype = {newspaper}`, pages of no outlet as `@online`.
public final class BibLatexFormat implements StreamFormat {

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        References.write(source, target, BibLatexFormat::entry);
    }

    private static String entry(Reference reference) {
        StringBuilder entry = new StringBuilder();
        boolean newspaper = reference.outlet() != null;
        entry.append(newspaper ? "@article{" : "@online{").append(reference.key());
        if (newspaper) {
            field(entry, "entrysubtype", "newspaper");
        }
        if (reference.author() != null) {
            raw(entry, "author", "{" + escaped(reference.author()) + "}"); // one name, never taken apart
        }
        field(entry, "title", reference.title());
        field(entry, "journaltitle", reference.outlet());
        raw(entry, "date", reference.date("-") + (reference.circa() ? "~" : ""));
        if (reference.url() != null) {
            raw(entry, "url", url(reference.url()));
        }
        field(entry, "location", reference.place());
        if ("id".equals(reference.language())) {
            field(entry, "langid", "indonesian");
        }
        raw(entry, "note", "sha256:" + reference.id());
        return entry.append("\n}\n\n").toString();
    }

    private static void field(StringBuilder entry, String name, @Nullable String value) {
        if (value != null) {
            raw(entry, name, escaped(value));
        }
    }

    private static void raw(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /// `url` is read verbatim; what would end the field is percent-encoded.
    private static String url(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("\\s", "%20");
    }

    /// The characters that mean something to TeX.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                // BibTeX counts escaped braces too
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '&', '%', '$', '#', '_' -> safe.append('\\').appendCodePoint(c);
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
