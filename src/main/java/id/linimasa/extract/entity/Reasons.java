package id.linimasa.extract.entity;

import id.linimasa.model.Bilingual;
import java.util.Map;

/// The rules' names in the languages of people.
final class Reasons {

    private static final Map<String, String> INDONESIAN = Map.ofEntries(
            Map.entry("name after office", "nama setelah jabatan"),
            Map.entry("name beside office", "nama di samping jabatan"),
            Map.entry("name after form of address", "nama setelah sapaan atau pangkat"),
            Map.entry("name of two words or more", "nama dua kata atau lebih"),
            Map.entry("name of a medium", "nama media"),
            Map.entry("name of a body", "nama lembaga"),
            Map.entry("name after di, ke", "nama setelah di, ke"),
            Map.entry("abbreviation that acts", "singkatan yang bertindak"),
            Map.entry("long form of an abbreviation", "kepanjangan singkatan"),
            Map.entry("short form learnt in the article", "singkatan yang dikenalkan artikel ini"),
            Map.entry("last word of a name told before", "kata akhir nama yang sudah disebut"),
            Map.entry("seat of government that acts", "pusat pemerintahan yang bertindak"),
            Map.entry("office of a person told", "jabatan orang yang sudah disebut"),
            Map.entry("place after an office of a town", "tempat setelah jabatan kota"),
            Map.entry("pronoun", "kata ganti"),
            Map.entry("pronoun for two", "kata ganti untuk dua orang"),
            Map.entry("speaker", "yang berkata"),
            Map.entry("word", "bagian nama yang sudah disebut"));

    private Reasons() {}

    /// A reason in both languages; what names a lexicon's row is the same in both.
    static Bilingual bilingual(String why) {
        int comma = why.indexOf(", ");
        String rule = comma < 0 ? why : why.substring(0, comma);
        String row = comma < 0 ? "" : why.substring(comma);
        return new Bilingual(INDONESIAN.getOrDefault(rule, rule) + row, why);
    }
}
