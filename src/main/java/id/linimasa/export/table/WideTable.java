package id.linimasa.export.table;

import static id.linimasa.export.table.Column.day;
import static id.linimasa.export.table.Column.flag;
import static id.linimasa.export.table.Column.number;
import static id.linimasa.export.table.Column.text;
import static id.linimasa.export.table.Column.whole;

import id.linimasa.export.content.Coordinates;
import id.linimasa.export.content.Countries;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.Disagreement;
import id.linimasa.model.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The wide table: one event a row. Columns are added at the end, never renamed.
public final class WideTable {
    private WideTable() {}

    /// The names of all columns, in order.
    public static List<String> names() {
        return columns("id").stream().map(Column::name).toList();
    }

    /// The columns of these names, in their order; all for none.
    ///
    /// @param language of titles
    /// @throws IllegalArgumentException naming a column that there is not
    static List<Column<ToldEvent>> columns(List<String> names, String language) {
        List<Column<ToldEvent>> all = columns(language);
        if (names.isEmpty()) {
            return all;
        }
        List<Column<ToldEvent>> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(all.stream()
                    .filter(c -> c.name().equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("column: " + name + " (" + names() + ")")));
        }
        return chosen;
    }

    /// All columns.
    static List<Column<ToldEvent>> columns(String language) {
        List<Column<ToldEvent>> columns = new ArrayList<>();
        columns.addAll(identity(language));
        columns.addAll(dates());
        columns.addAll(participants());
        columns.addAll(judgement());
        columns.addAll(source());
        return columns;
    }

    private static List<Column<ToldEvent>> identity(String language) {
        return List.of(
                text(
                        "event_id",
                        "id tetap peristiwa",
                        "stable id of the event",
                        e -> e.event().id()),
                text("title", "judul", "title", e -> e.title(language)),
                text("type", "jenis", "type", e -> e.event().type().name()),
                text(
                        "status",
                        "status sekarang",
                        "current status",
                        e -> e.event().status().name()),
                flag(
                        "unconfirmed",
                        "direncanakan, harinya lewat, tiada laporan",
                        "planned, its day passed, nobody reported it",
                        e -> e.event().unconfirmed()));
    }

    private static List<Column<ToldEvent>> dates() {
        return List.of(
                text(
                        "date",
                        "tanggal (TIMEX3)",
                        "date (TIMEX3)",
                        e -> Cells.of(e.event().date())),
                text(
                        "edtf",
                        "tanggal (EDTF)",
                        "date (EDTF, ISO 8601-2)",
                        e -> e.date().edtf()),
                day(
                        "earliest",
                        "hari paling awal, termasuk",
                        "earliest day, inclusive",
                        e -> Cells.of(e.date().earliest())),
                day(
                        "latest",
                        "hari paling akhir, termasuk",
                        "latest day, inclusive",
                        e -> Cells.of(e.date().latest())),
                text(
                        "precision",
                        "ketelitian tanggal",
                        "granularity of the date",
                        e -> e.date().precision()),
                text(
                        "qualifier",
                        "sekitar, awal, akhir, sejak",
                        "TIMEX3 modifier",
                        e -> e.date().qualifier()),
                text(
                        "extent",
                        "di dalam atau sepanjang",
                        "within or throughout",
                        e -> e.event().extent().name().toLowerCase(Locale.ROOT)),
                text(
                        "time",
                        "jam atau bagian hari",
                        "time or part of the day",
                        e -> e.date().time()),
                text(
                        "zone",
                        "selisih waktu yang disebut",
                        "offset as told",
                        e -> e.date().zone()),
                text(
                        "date_text",
                        "kata-kata tanggal",
                        "words of the date",
                        e -> e.passage().map(Passage::dateWords).orElse("")));
    }

    private static List<Column<ToldEvent>> participants() {
        return List.of(
                text("place", "tempat", "place", e -> Cells.of(e.event().place())),
                number("lat", "lintang, derajat (WGS 84)", "latitude, degrees (WGS 84)", point(Coordinates::latitude)),
                number("lon", "bujur, derajat", "longitude, degrees", point(Coordinates::longitude)),
                text("persons", "tokoh", "people who take part", e -> Cells.joined(e.names(EntityKind.PERSON))),
                text(
                        "organizations",
                        "organisasi",
                        "organisations",
                        e -> Cells.joined(e.names(EntityKind.ORGANIZATION))),
                text(
                        "countries",
                        "negara (ISO 3166-1 alpha-3)",
                        "countries (ISO 3166-1 alpha-3)",
                        e -> Cells.joined(e.countries())),
                whole(
                        "n_articles",
                        "jumlah artikel",
                        "number of articles",
                        e -> e.event().articles().size()),
                whole(
                        "n_outlets",
                        "jumlah media",
                        "number of outlets",
                        e -> e.outlets().size()),
                flag(
                        "conflict",
                        "sumber berbeda",
                        "its sources disagree",
                        e -> !e.event().disagreements().isEmpty()),
                text(
                        "conflict_values",
                        "yang berbeda",
                        "what they disagree on",
                        e -> Cells.joined(e.event().disagreements().stream()
                                .map(WideTable::values)
                                .toList())),
                number(
                        "confidence",
                        "keyakinan 0–1",
                        "confidence 0–1",
                        e -> Cells.share(e.best().mention().confidence())));
    }

    private static String values(Disagreement disagreement) {
        return disagreement.aspect().name().toLowerCase(Locale.ROOT) + ": " + String.join(" / ", disagreement.values());
    }

    private static List<Column<ToldEvent>> judgement() {
        return List.of(
                text(
                        "review",
                        "penilaian",
                        "judgement",
                        e -> e.event().judgement().review().name().toLowerCase(Locale.ROOT)),
                flag(
                        "starred",
                        "berbintang",
                        "starred",
                        e -> e.event().judgement().starred()),
                text(
                        "tags",
                        "label",
                        "labels",
                        e -> Cells.joined(e.event().judgement().tags())),
                text(
                        "note",
                        "catatan",
                        "notes",
                        e -> Cells.joined(e.event().judgement().notes())));
    }

    private static List<Column<ToldEvent>> source() {
        return List.of(
                text(
                        "evidence_quote",
                        "kutipan bukti",
                        "words that tell it",
                        e -> e.passage().map(Passage::quote).orElse("")),
                text(
                        "article_id",
                        "id artikel",
                        "id of the article",
                        e -> e.best().article().value()),
                text("article_title", "judul artikel", "headline", article(Article::title)),
                text("outlet", "media", "outlet", e -> Cells.of(e.best().publisher())),
                text(
                        "published",
                        "waktu terbit seperti tercetak",
                        "publication time as printed",
                        article(Article::published)),
                text("url", "tautan", "link", article(Article::url)),
                text(
                        "part_of",
                        "id peristiwa induk",
                        "id of the whole",
                        e -> Cells.of(e.event().partOf())),
                text("view_uri", "nama tetap", "permanent name", ToldEvent::uri),
                text(
                        "place_iso3",
                        "negara tempat itu (ISO 3166-1 alpha-3)",
                        "country of the place (ISO 3166-1 alpha-3)",
                        point(place -> Countries.alpha3(place.country()))),
                text(
                        "geo_precision",
                        "lat, lon: city = tempatnya, country = tengah negaranya",
                        "lat, lon: city = the place, country = the middle of its country",
                        point(place -> place.precision().name().toLowerCase(Locale.ROOT))));
    }

    private static Function<ToldEvent, String> point(Function<Coordinates, String> field) {
        return e -> e.point().map(field).orElse("");
    }

    private static Function<ToldEvent, String> article(Function<Article, ?> field) {
        return e -> e.article().map(a -> Cells.of(field.apply(a))).orElse("");
    }
}
