package id.linimasa.annotate;

import id.linimasa.model.EventType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A made-up world of events that made-up articles tell, each article one of them: what is one event is known.
///
/// The same seed gives the same world. Events are told by one to five articles: plans, reports of the day, of the day
/// after, follow-ups that know the month alone.
final class StoryWorld {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final String[] GIVEN = {
        "Anton", "Boris", "Carlos", "Darius", "Emil", "Farid", "Goran", "Hasan", "Igor", "Jonas", "Karim", "Luka",
        "Marek", "Nadia", "Olga", "Petra", "Rashid", "Selma", "Tariq", "Viktor"
    };
    private static final String[] ENDINGS = {"ov", "enko", "sson", "ez", "adze", "ian", "oglu", "ura", "anto", "man"};
    private static final String[] STEMS = {
        "Bar", "Dal", "Fer", "Gal", "Har", "Kar", "Lem", "Mor", "Nor", "Pav", "Rad", "Sal", "Tam", "Var", "Zal", "Bren"
    };
    private static final String[] COUNTRIES = {
        "Rusia",
        "Prancis",
        "Jerman",
        "Turki",
        "Brasil",
        "India",
        "Mesir",
        "Jepang",
        "Kanada",
        "Polandia",
        "Norwegia",
        "Spanyol",
        "Italia",
        "Pakistan",
        "Kenya",
        "Australia"
    };
    private static final String[] OFFICES = {"Presiden", "Perdana Menteri", "Menteri Luar Negeri", "Menteri Pertahanan"
    };
    private static final String[] CITIES = {
        "Jenewa",
        "Paris",
        "Berlin",
        "Istanbul",
        "Kairo",
        "Tokyo",
        "Oslo",
        "Madrid",
        "Roma",
        "Nairobi",
        "Canberra",
        "Wina"
    };
    private static final String[] TOPICS = {
        "perdagangan", "krisis pangan", "gencatan senjata", "energi", "perubahan iklim", "pengungsi", "keamanan laut"
    };

    /// An event of this world.
    record Happening(int number, EventType type, Person first, Person second, String city, LocalDate day) {}

    /// An article that tells it.
    record Telling(Happening happening, String text) {}

    private record Person(String name, String office, String country) {
        String full() {
            return office + " " + country + " " + name;
        }
    }

    private final Random random;
    private final int days;
    private final List<Person> people = new ArrayList<>();

    StoryWorld(long seed, int persons, int days) {
        this.days = days;
        random = new Random(seed);
        for (int i = 0; i < persons; i++) {
            String surname = STEMS[i % STEMS.length]
                    + (i / 160 == 0 ? "" : STEMS[i / 160 % STEMS.length].toLowerCase(Locale.ROOT))
                    + ENDINGS[i / STEMS.length % ENDINGS.length];
            people.add(new Person(pick(GIVEN) + " " + surname, pick(OFFICES), COUNTRIES[i % COUNTRIES.length]));
        }
    }

    /// So many articles, those of one event not far apart.
    List<Telling> tellings(int articles) {
        List<Telling> tellings = new ArrayList<>();
        for (int number = 0; tellings.size() < articles; number++) {
            Happening happening = happening(number);
            int reports = 1 + random.nextInt(5);
            for (int i = 0; i < reports && tellings.size() < articles; i++) {
                tellings.add(new Telling(happening, text(happening)));
            }
        }
        return tellings;
    }

    private Happening happening(int number) {
        int first = random.nextInt(people.size());
        int second = (first + 1 + random.nextInt(people.size() - 1)) % people.size();
        EventType type = switch (random.nextInt(3)) {
            case 0 -> EventType.MEETING;
            case 1 -> EventType.CALL;
            default -> EventType.AGREEMENT;
        };
        LocalDate day = FIRST.plusDays(random.nextInt(days));
        return new Happening(number, type, people.get(first), people.get(second), pick(CITIES), day);
    }

    private String text(Happening h) {
        return switch (random.nextInt(4)) {
            case 0 ->
                article(
                        h,
                        h.day().minusDays(1 + random.nextInt(2)),
                        "akan " + deed(h) + place(h) + " pada " + full(h.day()));
            case 1 ->
                article(h, h.day(), deed(h) + place(h) + " pada " + weekday(h.day()) + " (" + numbers(h.day()) + ")");
            case 2 ->
                article(h, h.day().plusDays(1 + random.nextInt(3)), deed(h) + place(h) + " pada " + weekday(h.day()));
            default ->
                article(h, h.day().plusDays(2), deed(h) + " pada " + h.day().getDayOfMonth() + " " + month(h.day()));
        };
    }

    private String article(Happening h, LocalDate written, String what) {
        return "%s dan %s soal %s%n%n- %s, 10:15 WIB%n%n%s %s. Keduanya membahas %s dan %s. Juru bicara pemerintah %s menyebut suasananya hangat.%n"
                .formatted(
                        surname(h.first()),
                        surname(h.second()),
                        pick(TOPICS),
                        full(written),
                        h.first().full(),
                        what,
                        pick(TOPICS),
                        pick(TOPICS),
                        h.first().country());
    }

    private static String deed(Happening h) {
        String other = h.second().full();
        return switch (h.type()) {
            case MEETING -> "bertemu dengan " + other;
            case CALL -> "menelepon " + other;
            default -> "menandatangani perjanjian dengan " + other;
        };
    }

    private static String place(Happening h) {
        return h.type() == EventType.CALL ? "" : " di " + h.city();
    }

    private static String surname(Person person) {
        return person.name().substring(person.name().indexOf(' ') + 1);
    }

    private static String full(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN);
    }

    private static String numbers(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private static String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getDisplayName(TextStyle.FULL, INDONESIAN);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
