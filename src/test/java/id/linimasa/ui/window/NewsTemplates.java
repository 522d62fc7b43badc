package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/// Makes up a folder of short news articles about ten invented people: each tells a meeting and a call.
final class NewsTemplates {

    /// The pair that meets in every tenth article.
    static final String ONE = "Budi Santoso";

    static final String OTHER = "Rina Wati";

    private static final List<String> PEOPLE = List.of(
            "Menteri Luar Negeri " + ONE,
            "Duta Besar " + OTHER,
            "Presiden Andi Wijaya",
            "Perdana Menteri Hasan Basri",
            "Menteri Pertahanan Joko Susilo",
            "Ketua DPR Maya Lestari",
            "Gubernur Agus Salim",
            "Wakil Presiden Sri Rahayu",
            "Menteri Keuangan Tono Prasetyo",
            "Jenderal Surya Darma");
    private static final List<String> PLACES = List.of("Jakarta", "Bandung", "Surabaya", "Medan", "Makassar");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Texts.INDONESIAN);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEEE (d/M/uuuu)", Texts.INDONESIAN);

    private NewsTemplates() {}

    /// Writes articles into a folder; the last one tells no day of writing, and its meeting was `kemarin`.
    static void write(Path folder, int articles) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < articles - 1; i++) {
            LocalDate day = LocalDate.of(2022, 1, 3).plusDays(i);
            boolean pair = i % 10 == 0;
            String first = PEOPLE.get(pair ? 0 : random.nextInt(PEOPLE.size()));
            String second = pair ? PEOPLE.get(1) : other(first, random);
            String third = other(first, random);
            String place = PLACES.get(random.nextInt(PLACES.size()));
            String text = name(first) + " Bertemu " + name(second) + " di " + place + "\n"
                    + LONG.format(day.plusDays(1)) + " 10:00 WIB\n\n"
                    + first + " bertemu " + second + " di " + place + " pada " + SHORT.format(day) + ".\n\n"
                    + name(first) + " menelepon " + third + " pada " + SHORT.format(day.minusDays(1)) + ".\n";
            Files.writeString(folder.resolve("berita-%03d.txt".formatted(i)), text);
        }
        Files.writeString(
                folder.resolve("berita-tanpa-tanggal.txt"),
                "Andi Wijaya Bertemu Maya Lestari\n\n"
                        + "Presiden Andi Wijaya bertemu Ketua DPR Maya Lestari di Medan kemarin.\n");
    }

    private static String other(String person, Random random) {
        String found = PEOPLE.get(random.nextInt(PEOPLE.size()));
        return found.equals(person) ? PEOPLE.get((PEOPLE.indexOf(person) + 3) % PEOPLE.size()) : found;
    }

    private static String name(String person) {
        List<String> words = List.of(person.split(" ", -1));
        return String.join(" ", words.subList(words.size() - 2, words.size()));
    }
}
