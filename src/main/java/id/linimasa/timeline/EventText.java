package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.LaneKind;

/// What the drawing says, in words: for tooltips, lists and those who cannot see it.
public final class EventText {

    private EventText() {}

    /// Date, status, what is unsure, number of sources: `26 Apr 2022 · terjadi · sumber berbeda · 2 sumber`.
    public static String detail(EventColumns events, int row, Language language) {
        EventWords words = new EventWords(events, language);
        StringBuilder text = new StringBuilder(words.date(row));
        text.append(" · ").append(TypeNames.of(EventStatus.values()[events.status()[row]], language));
        if (events.has(row, EventColumns.UNCONFIRMED)) {
            text.append(" · ").append(language.of("belum terkonfirmasi", "unconfirmed"));
        }
        if (events.has(row, EventColumns.DISPUTED)) {
            text.append(" · ").append(language.of("sumber berbeda", "sources disagree"));
        }
        int sources = words.count(LaneKind.SOURCE, row);
        if (sources > 0) {
            text.append(" · ").append(sources).append(language.of(" sumber", sources == 1 ? " source" : " sources"));
        }
        return text.toString();
    }

    /// Date and title on one line.
    public static String line(EventColumns events, int row, Language language) {
        return new EventWords(events, language).date(row) + " · "
                + language.of(events.titles().apply(row));
    }

    /// What a screen reader says: `Kunjungan …, 7 Mei 2021, terjadi, 3 sumber, lajur Retno Marsudi, 14 dari 212`.
    public static String spoken(TimelineIndex index, int row, Language language) {
        EventColumns events = index.events();
        String detail = detail(events, row, language).replace(" · ", ", ");
        int[] lanes = new int[index.lanes().mostLanesOfOne()];
        index.lanes().lanesOf(events, row, lanes);
        String lane = index.lanes().kind() == LaneKind.ALL
                ? ""
                : ", " + language.of("lajur ", "lane ") + index.lanes().name(lanes[0], language);
        return language.of(events.titles().apply(row)) + ", " + detail + lane + ", " + (row + 1)
                + language.of(" dari ", " of ") + events.size();
    }

    /// From the first to the last date of several events.
    public static String span(EventColumns events, int[] rows, Language language) {
        if (rows.length == 0) {
            return "";
        }
        String first = DateText.of(events, rows[0], language);
        String last = DateText.of(events, rows[rows.length - 1], language);
        return first.equals(last) ? first : first + " – " + last;
    }

    /// How far a moment is from an event, in the largest unit that fits: `3 mgg sebelum yang dipilih`.
    public static String distance(long from, long to, long moment, Language language) {
        if (moment >= from && moment < Math.max(to, from + 1)) {
            return language.of("saat yang dipilih", "at the selected");
        }
        boolean before = moment < from;
        long away = before ? from - moment : moment - to;
        String side = before
                ? language.of(" sebelum yang dipilih", " before the selected")
                : language.of(" sesudah yang dipilih", " after the selected");
        return length(away, language) + side;
    }

    /// A length of time in the largest unit that fits: `3 mgg`.
    public static String length(long ms, Language language) {
        if (ms < Times.HOUR) {
            return ms / Times.MINUTE + language.of(" mnt", " min");
        }
        if (ms < Times.DAY) {
            return ms / Times.HOUR + language.of(" jam", " h");
        }
        long days = ms / Times.DAY;
        if (days < 14) {
            return days + language.of(" hari", days == 1 ? " day" : " days");
        }
        if (days < 60) {
            return days / 7 + language.of(" mgg", " wk");
        }
        return days < 730
                ? Math.round(days / 30.44) + language.of(" bln", " mo")
                : Math.round(days / 365.24) + language.of(" thn", " yr");
    }
}
