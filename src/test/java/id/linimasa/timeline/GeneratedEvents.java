package id.linimasa.timeline;

import id.linimasa.model.Bilingual;
import id.linimasa.model.DateBranch;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Granularity;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Makes events like those of news: decades of background, bursts of days, dates told to the month or year, plans,
/// undated ones, and people of very different fame. The same seed makes the same events.
public final class GeneratedEvents {

    private static final List<String> PEOPLE = List.of(
            "Vladimir Putin",
            "Antonio Guterres",
            "Sergey Lavrov",
            "Emmanuel Macron",
            "Joe Biden",
            "Antony Blinken",
            "Volodymyr Zelenskyy",
            "Retno Marsudi",
            "Joko Widodo",
            "Xi Jinping",
            "Recep Tayyip Erdogan",
            "Olaf Scholz");
    private static final List<String> PLACES =
            List.of("Moskow", "Kyiv", "Jakarta", "Istanbul", "Paris", "Washington", "Beijing", "Bali");
    private static final List<String> SOURCES = List.of("Harian Satu", "Kabar Dua", "Warta Tiga", "Berita Empat");
    private static final List<String> VERBS = List.of(
            "bertemu",
            "menelepon",
            "mengunjungi",
            "mengirim nota kepada",
            "mengkritik",
            "menyurati",
            "menyetujui usul",
            "menolak",
            "menuduh",
            "mendesak",
            "mengancam",
            "memprotes",
            "menjatuhkan sanksi kepada",
            "membantu",
            "mengerahkan pasukan ke",
            "berdamai dengan",
            "melantik",
            "menanggapi");

    private GeneratedEvents() {}

    private record Raw(long from, long to, int type, int status, int granularity, int flags) {}

    /// `size` events between 1995 and 2025.
    public static EventColumns of(int size, long seed) {
        Random random = new Random(seed);
        List<Raw> raws = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            raws.add(raw(random));
        }
        raws.sort(Comparator.comparingLong(Raw::from));
        return columns(raws, random);
    }

    private static Raw raw(Random random) {
        LocalDate day = day(random);
        int type = (int) Math.min(EventType.values().length - 1.0, Math.abs(random.nextGaussian()) * 5);
        int status = random.nextDouble() < 0.8 ? 0 : random.nextInt(EventStatus.values().length);
        int flags = random.nextDouble() < 0.03 ? EventColumns.DISPUTED : 0;
        if (random.nextDouble() < 0.001) {
            flags |= EventColumns.STARRED;
        }
        if (status == EventStatus.PLANNED.ordinal() && random.nextDouble() < 0.3) {
            flags |= EventColumns.UNCONFIRMED;
        }
        double precision = random.nextDouble();
        if (precision < 0.02) {
            return new Raw(
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    type,
                    status,
                    Granularity.NONE.ordinal(),
                    flags | EventColumns.UNDATED);
        }
        if (precision < 0.025) {
            return new Raw(
                    Times.ms(day),
                    Long.MAX_VALUE,
                    type,
                    EventStatus.PLANNED.ordinal(),
                    Granularity.NONE.ordinal(),
                    EventColumns.UNDATED);
        }
        if (precision < 0.10) {
            LocalDateTime time = day.atTime(random.nextInt(24), random.nextInt(4) * 15);
            return new Raw(
                    Times.ms(time), Times.ms(time.plusMinutes(1)), type, status, Granularity.MINUTE.ordinal(), flags);
        }
        if (precision < 0.80) {
            return raw(day, day.plusDays(1), Granularity.DAY, type, status, flags);
        }
        if (precision < 0.92) {
            LocalDate month = day.withDayOfMonth(1);
            boolean throughout = random.nextDouble() < 0.15;
            return raw(
                    month,
                    month.plusMonths(1),
                    Granularity.MONTH,
                    type,
                    status,
                    flags | (throughout ? EventColumns.THROUGHOUT : 0));
        }
        if (precision < 0.95) {
            LocalDate year = day.withDayOfYear(1);
            return raw(year, year.plusYears(1), Granularity.YEAR, type, status, flags);
        }
        if (precision < 0.99) {
            boolean about = random.nextBoolean();
            return raw(
                    day,
                    day.plusDays(2 + random.nextInt(20)),
                    Granularity.RANGE,
                    type,
                    status,
                    flags | (about ? EventColumns.APPROXIMATE : EventColumns.THROUGHOUT));
        }
        return new Raw(
                Times.ms(day), Long.MAX_VALUE, type, EventStatus.ONGOING.ordinal(), Granularity.DAY.ordinal(), flags);
    }

    private static LocalDate day(Random random) {
        if (random.nextDouble() < 0.6) {
            // bursts: the same few days again and again
            Random burst = new Random(random.nextInt(60));
            LocalDate middle = LocalDate.of(1995, 1, 1).plusDays(burst.nextInt(30 * 365));
            return middle.plusDays((long) (random.nextGaussian() * 6));
        }
        return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(30 * 365));
    }

    private static Raw raw(LocalDate from, LocalDate to, Granularity granularity, int type, int status, int flags) {
        return new Raw(Times.ms(from), Times.ms(to), type, status, granularity.ordinal(), flags);
    }

    private static EventColumns columns(List<Raw> raws, Random random) {
        int n = raws.size();
        long[] from = new long[n];
        long[] to = new long[n];
        byte[] type = new byte[n];
        byte[] status = new byte[n];
        byte[] granularity = new byte[n];
        byte[] flags = new byte[n];
        float[] salience = new float[n];
        for (int i = 0; i < n; i++) {
            Raw raw = raws.get(i);
            from[i] = raw.from();
            to[i] = raw.to();
            type[i] = (byte) raw.type();
            status[i] = (byte) raw.status();
            granularity[i] = (byte) raw.granularity();
            flags[i] = (byte) raw.flags();
            salience[i] = random.nextFloat() * random.nextFloat();
        }
        LaneTable people = table(PEOPLE, n, 2, random);
        Map<LaneKind, LaneTable> lanes = new EnumMap<>(LaneKind.class);
        lanes.put(LaneKind.PERSON, people);
        lanes.put(LaneKind.ORGANIZATION, table(List.of("PBB", "NATO", "ASEAN", "G20"), n, 1, random));
        lanes.put(LaneKind.PLACE, table(PLACES, n, 1, random));
        lanes.put(LaneKind.SOURCE, table(SOURCES, n, 2, random));
        IntFunction<List<DateBranch>> branches =
                row -> (flags[row] & EventColumns.DISPUTED) == 0 || to[row] == Long.MAX_VALUE
                        ? List.of()
                        : List.of(new DateBranch(from[row] + 3 * Times.DAY, to[row] + 3 * Times.DAY, 1, false));
        return new EventColumns(
                n,
                from,
                to,
                type,
                status,
                granularity,
                flags,
                salience,
                lanes,
                row -> "e" + row,
                row -> title(row, type[row], people),
                branches);
    }

    private static Bilingual title(int row, int type, LaneTable people) {
        String verb = VERBS.get(type);
        int first = people.offsets()[row];
        String subject = name(people, first, row);
        String object =
                first + 1 < people.offsets()[row + 1] ? name(people, first + 1, row) : PLACES.get(row % PLACES.size());
        String text = subject + " " + verb + " " + object;
        return new Bilingual(text, text);
    }

    private static String name(LaneTable people, int at, int row) {
        String full = at < people.offsets()[row + 1] ? people.names().get(people.lanes()[at]) : "Delegasi";
        return full.substring(full.lastIndexOf(' ') + 1);
    }

    private static LaneTable table(List<String> names, int n, int most, Random random) {
        int[] offsets = new int[n + 1];
        int[] lanes = new int[n * most];
        int size = 0;
        for (int i = 0; i < n; i++) {
            int count = random.nextInt(most + 1);
            int before = size;
            for (int j = 0; j < count; j++) {
                int lane = (int) Math.min(names.size() - 1.0, Math.abs(random.nextGaussian()) * names.size() / 2.5);
                if (size == before || lanes[size - 1] != lane) {
                    lanes[size++] = lane;
                }
            }
            offsets[i + 1] = size;
        }
        return new LaneTable(names, offsets, java.util.Arrays.copyOf(lanes, size));
    }

    /// Meetings that last from each of the first moments to its fellow of the second, on no lanes.
    static EventColumns lasting(long[] from, long[] to) {
        int n = from.length;
        return new EventColumns(
                n,
                from,
                to,
                new byte[n],
                new byte[n],
                new byte[n],
                new byte[n],
                new float[n],
                Map.of(),
                row -> "e" + row,
                row -> new Bilingual("pertemuan", "meeting"));
    }

    /// One event of each type, status and precision, in a few weeks of 2022.
    public static EventColumns samples() {
        List<Raw> raws = new ArrayList<>();
        LocalDate start = LocalDate.of(2022, 3, 1);
        for (EventType type : EventType.values()) {
            LocalDate day = start.plusDays(type.ordinal() * 3L);
            raws.add(raw(day, day.plusDays(1), Granularity.DAY, type.ordinal(), 0, 0));
        }
        for (EventStatus status : EventStatus.values()) {
            LocalDate day = start.plusDays(2 + status.ordinal() * 7L);
            raws.add(raw(day, day.plusDays(1), Granularity.DAY, status.ordinal() % 3, status.ordinal(), 0));
        }
        raws.add(raw(start, start.plusMonths(1), Granularity.MONTH, 0, 0, 0));
        raws.add(raw(start.plusMonths(1), start.plusMonths(2), Granularity.MONTH, 2, 0, EventColumns.THROUGHOUT));
        raws.add(raw(start.plusDays(20), start.plusDays(30), Granularity.MONTH, 6, 0, EventColumns.APPROXIMATE));
        raws.add(raw(start.plusDays(6), start.plusDays(13), Granularity.WEEK, 14, 2, 0));
        raws.add(raw(start.plusDays(33), start.plusDays(34), Granularity.DAY, 1, 0, EventColumns.DISPUTED));
        raws.add(raw(start.plusDays(40), start.plusDays(41), Granularity.DAY, 0, 2, EventColumns.UNCONFIRMED));
        raws.add(raw(start.plusDays(46), start.plusDays(47), Granularity.DAY, 0, 0, EventColumns.STARRED));
        raws.add(raw(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1), Granularity.YEAR, 4, 0, 0));
        raws.add(new Raw(Times.ms(start.plusDays(10)), Long.MAX_VALUE, 14, 1, Granularity.DAY.ordinal(), 0));
        raws.add(new Raw(
                Times.ms(start.plusDays(25)), Long.MAX_VALUE, 2, 2, Granularity.NONE.ordinal(), EventColumns.UNDATED));
        raws.add(new Raw(Long.MIN_VALUE, Times.ms(start.plusDays(5)), 16, 0, Granularity.DAY.ordinal(), 0));
        raws.add(new Raw(Long.MIN_VALUE, Long.MAX_VALUE, 4, 0, Granularity.NONE.ordinal(), EventColumns.UNDATED));
        raws.sort(Comparator.comparingLong(Raw::from));
        return columns(raws, new Random(7));
    }

    /// Row numbers of a size, for tests that walk over all.
    public static IntStream rows(EventColumns events) {
        return IntStream.range(0, events.size());
    }
}
