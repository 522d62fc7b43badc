package id.linimasa.export.citation;

import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// RIS, which EndNote and Mendeley read: a tag, two spaces, a dash and a value a line; CRLF.
public final class RisFormat implements StreamFormat {

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        References.write(source, target, RisFormat::entry);
    }

    private static String entry(Reference reference) {
        StringBuilder entry = new StringBuilder();
        line(entry, "TY", reference.outlet() == null ? "ELEC" : "NEWS");
        line(entry, "ID", reference.key());
        line(entry, "TI", reference.title());
        line(entry, "AU", reference.author());
        line(entry, "T2", reference.outlet());
        if (reference.year() > 0) {
            line(entry, "PY", Integer.toString(reference.year()));
            line(entry, "DA", date(reference));
        }
        line(entry, "UR", reference.url());
        line(entry, "CY", reference.place());
        line(entry, "LA", reference.language());
        line(entry, "N1", "sha256:" + reference.id());
        return entry.append("ER  - \r\n\r\n").toString();
    }

    /// `YYYY/MM/DD/`, parts that are not known left empty.
    private static String date(Reference reference) {
        String date = reference.date("/");
        return date + "/".repeat(3 - (int) date.chars().filter(c -> c == '/').count());
    }

    private static void line(StringBuilder entry, String tag, @Nullable String value) {
        if (value != null) {
            entry.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " "))
                    .append("\r\n");
        }
    }
}
