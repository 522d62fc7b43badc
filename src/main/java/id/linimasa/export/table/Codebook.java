package id.linimasa.export.table;

import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.query.Vocabulary;
import java.util.List;
import java.util.Locale;

/// The codebook of the long set: every table, every column, every code, and what an empty cell means.
final class Codebook {
    private Codebook() {}

    static String text(Manifest manifest, List<Spool<?>> tables) {
        String language = manifest.language();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(manifest.words("Buku kode", "Codebook")).append("\n\n");
        text.append(manifest.words(
                        "Dibuat oleh Linimasa; yang persis ada dalam `manifest.json`. Semua tabel UTF-8, CRLF, RFC"
                                + " 4180.",
                        "Made by Linimasa; `manifest.json` says exactly how. All tables are UTF-8, CRLF, RFC 4180."))
                .append("\n\n");
        missing(text, manifest);
        for (Spool<?> spool : tables) {
            LongTable<?> table = spool.table();
            text.append("## ").append(table.name()).append(".csv\n\n");
            text.append(ToldEvent.in(table.meaning(), language))
                    .append(" (")
                    .append(spool.count())
                    .append(")\n\n| | | |\n|---|---|---|\n");
            for (Column<?> column : table.columns()) {
                text.append("| `").append(column.name()).append("` | ");
                text.append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ");
                text.append(ToldEvent.in(column.meaning(), language)).append(" |\n");
            }
            text.append('\n');
        }
        codes(text, manifest);
        text.append("\n## ").append(manifest.words("Koordinat", "Coordinates")).append("\n\n");
        text.append(manifest.words(
                "`lat` dan `lon` berasal dari GeoNames (https://www.geonames.org, CC BY 4.0) untuk kota dan Natural"
                        + " Earth (domain publik) untuk negara. `geo_precision` = `country` hanya berarti: di suatu tempat"
                        + " di negara itu.\n",
                "`lat` and `lon` are from GeoNames (https://www.geonames.org, CC BY 4.0) for cities and from Natural"
                        + " Earth (public domain) for countries. `geo_precision` = `country` means no more than:"
                        + " somewhere in that country.\n"));
        return text.toString();
    }

    private static void missing(StringBuilder text, Manifest manifest) {
        text.append("## ")
                .append(manifest.words("Nilai yang tiada", "Missing values"))
                .append("\n\n| | |\n|---|---|\n");
        text.append(manifest.words(
                "| (kosong) | tidak disebut oleh sumber mana pun |\n", "| (empty) | told by no source |\n"));
        text.append("| `").append(LongTables.NOT_APPLICABLE).append("` | ");
        text.append(manifest.words(
                "tidak berlaku di sini, misalnya kode negara seorang tokoh |\n",
                "does not apply here, such as the country code of a person |\n"));
        text.append('\n')
                .append(manifest.words(
                        "`NA` bukan nilai kosong: itu kode ISO Namibia. Baca `iso2` sebagai teks"
                                + " (R: `na.strings = c(\"\", \"n/a\")`; pandas: `keep_default_na=False`).",
                        "`NA` is not a missing value: it is the ISO code of Namibia. Read `iso2` as text"
                                + " (R: `na.strings = c(\"\", \"n/a\")`; pandas: `keep_default_na=False`)."))
                .append("\n\n");
    }

    private static void codes(StringBuilder text, Manifest manifest) {
        String language = manifest.language();
        text.append("## ").append(manifest.words("Kode", "Codes")).append("\n\n### type\n\n| | |\n|---|---|\n");
        for (EventType type : EventType.values()) {
            row(text, type.name(), ToldEvent.in(Vocabulary.label(type), language));
        }
        text.append("\n### status\n\n| | |\n|---|---|\n");
        for (EventStatus status : EventStatus.values()) {
            row(text, status.name(), ToldEvent.in(Vocabulary.label(status), language));
        }
        text.append("\n### review\n\n| | |\n|---|---|\n");
        row(text, "open", manifest.words("belum dinilai", "nobody has judged it"));
        row(text, "accepted", manifest.words("diterima", "accepted"));
        row(text, "rejected", manifest.words("ditolak", "rejected"));
        row(text, "unsure", manifest.words("perlu dilihat lagi", "somebody has to look again"));
        text.append('\n')
                .append(manifest.words(
                        "Negara: ISO 3166-1, dan nomor Gleditsch dan Ward (1999) untuk negara merdeka."
                                + " Tanggal: TIMEX3 (`date`), EDTF (`edtf`), dan hari-hari inklusif (`earliest`,"
                                + " `latest`).\n",
                        "Countries: ISO 3166-1, and the numbers of Gleditsch and Ward (1999) for independent"
                                + " states. Dates: TIMEX3 (`date`), EDTF (`edtf`), and inclusive days (`earliest`,"
                                + " `latest`).\n"));
    }

    private static void row(StringBuilder text, String code, String meaning) {
        text.append("| `").append(code).append("` | ").append(meaning).append(" |\n");
    }
}
