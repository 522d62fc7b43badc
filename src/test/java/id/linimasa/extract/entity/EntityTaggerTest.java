package id.linimasa.extract.entity;

import static id.linimasa.extract.entity.EntityReading.entities;
import static id.linimasa.extract.entity.EntityReading.mentions;
import static id.linimasa.extract.entity.EntityReading.named;
import static id.linimasa.extract.entity.EntityReading.names;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.EntityRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTaggerTest {

    private static final EntityTagger TAGGER = new EntityTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Menteri Luar Negeri (Menlu) Norwegia Brolin Takkersby tiba pada pagi hari. | Brolin Takkersby
        Presiden Tunisia, Tarek Mokrane, menolak usulan itu. | Tarek Mokrane
        Sekretaris Pers Gedung Putih, Lorna Vexley mengatakan hal itu. | Lorna Vexley
        Juru bicara Kementerian Pertahanan Rusia Gleb Ostrovoy membantah. | Gleb Ostrovoy
        Utusan khusus PBB untuk Yaman Henk Aaldering berbicara kepada wartawan. | Henk Aaldering
        Mantan Perdana Menteri Inggris Nigel Whitcombe hadir. | Nigel Whitcombe
        Deputi Direktur Lembaga Kajian Timur, Bagas Wirotomo, menilai rencana itu keliru. | Bagas Wirotomo
        Duta Besar Prancis untuk Indonesia Fabrice Delmotte menyambut kunjungan itu. | Fabrice Delmotte
        Panglima militer Pakistan, Marsekal Lapangan Asif Durrani, berkunjung. | Asif Durrani
        Wali Kota Athena, Haris Mavridis, menanggapi kritik itu. | Haris Mavridis
        Pertemuan itu dihadiri Letnan Jenderal Oktav Simbolon. | Oktav Simbolon
        Pemimpin Tertinggi Iran Ayatollah Reza Hosseini berpidato. | Reza Hosseini
        """)
    void officesTellNames(String sentence, String person) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.PERSON)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Kami siap," kata Irvin Tolland. | Irvin Tolland
        Menurut Marwa Haddadin, pasokan itu terhambat. | Marwa Haddadin
        Hal itu disampaikan Paul Kettridge kepada wartawan. | Paul Kettridge
        Pengusaha bernama Orlan Pike ditahan di sana. | Orlan Pike
        Rapat dihadiri Jens Falk, Mira Sorel, dan Dov Halpern. | Dov Halpern; Jens Falk; Mira Sorel
        "Tidak benar," ujar Min-jun Baek dalam jumpa pers. | Min-jun Baek
        """)
    void wordsBesideNamesTellNames(String sentence, String people) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.PERSON)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Presiden Korea Selatan Baek Ji Won tiba. | Baek Ji Won
        Menteri Luar Negeri China Shen Wei berkunjung. | Shen Wei
        Menteri Keamanan Itamar Ben-Gvir menolak. | Itamar Ben-Gvir
        Perdana Menteri Khalid bin Rashid Al Nuaimi hadir. | Khalid bin Rashid Al Nuaimi
        Menteri Pertahanan Ezzeddin al-Haddad hadir. | Ezzeddin al-Haddad
        Presiden Karel van der Meulen hadir. | Karel van der Meulen
        Presiden John R. Dalloway hadir. | John R. Dalloway
        Menteri Luar Negeri RI, Sugiono, berbicara di forum itu. | Sugiono
        Dekan Syafi’i Anwar membuka acara. | Syafi’i Anwar
        """)
    void namesOfManyLanguagesAreWhole(String sentence, String person) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.PERSON)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gedung Putih mengatakan hal itu pada Senin.
        Pada Piala Dunia 2022 di Qatar hal itu terjadi.
        Rusia dan Ukraina menandatangani Protokol Minsk.
        Presiden dan Perdana Menteri bertemu di istana.
        Barat menuduh Moskow melanggar kesepakatan.
        Jet tempur Rafale dan drone MQ-9 Reaper dikerahkan.
        Menteri Luar Negeri Argentina membahas isu itu.
        Tentara Rusia mundur dari kota itu.
        Penulis: Rudi Hartanto
        Perjanjian New Start ditangguhkan.
        Kapal yang karam itu, yakni Halcyra C, disebut milik asing.
        Pesawat KC-46A Kestrelin mendarat.
        Rapat FIFA Council dibuka.
        Menurut NordWatch, jaringan itu padam.
        """)
    void whatIsNoPersonIsNone(String sentence) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kementerian Luar Negeri Rusia membantah. | Kementerian Luar Negeri Rusia
        Kementerian luar negeri Iran membantah. | Kementerian Luar Negeri Iran
        Juru bicara Departemen Luar Negeri membantah. | Departemen Luar Negeri Amerika Serikat
        Menurut kemenlu di Tokyo, kunjungan itu batal. | Kementerian Luar Negeri Jepang
        Kemlu RI menyambut baik hal itu. | Kementerian Luar Negeri Indonesia
        Kantor PM Israel membantah. | Kantor Perdana Menteri Israel
        Kedutaan Besar Rusia di Jakarta menggelar acara. | Kedutaan Besar Rusia
        Menurut NordWatch, jaringan itu padam. | NordWatch
        "Laba turun," ujar CEO Tovarel, Chris Wendell. | Tovarel
        Ia memimpin Uni Ekonomi Meridia. | Uni Ekonomi Meridia
        Partai Bulan Sabit menarik diri. | Partai Bulan Sabit
        Menurut kantor berita Iran, Zarvan, serangan itu gagal. | Zarvan
        Bank daring Rusia Volkon menangguhkan layanan. Juru bicara Volkon diam. | Volkon
        Ia mengajar di Universitas Chulalongkorn. | Universitas Chulalongkorn
        Hal itu dilansir Daily Herald Tribune. | Daily Herald Tribune
        Kantor PBB untuk Koordinasi Urusan Kemanusiaan hadir. | Kantor PBB untuk Koordinasi Urusan Kemanusiaan
        """)
    void bodiesAreNamedByTheirHeads(String sentence, String body) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.ORGANIZATION))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pertemuan itu berlangsung di Berlin (Jerman). | Berlin; Jerman
        Kapal melintasi Selat Tirana dan Pulau Kosrae. | Pulau Kosrae; Selat Tirana
        Ledakan terjadi di Wadi Zibqin. | Wadi Zibqin
        Warga desa Lin Ta Lu mengungsi. | Lin Ta Lu
        Ia tiba diGaza kemarin. | Jalur Gaza
        Warga Palestina dan militer Israel bentrok. | Israel; Palestina
        Perundingan AS-Iran digelar. | Amerika Serikat; Iran
        Bantuan [Uni] Emirat Arab tiba. | Uni Emirat Arab
        Negeri Paman Sam menolak. | Amerika Serikat
        Federasi Rusia dan Tiongkok sepakat. | China; Rusia
        China menolak. | China
        Eropa menunggu. | Eropa
        """)
    void placesAreFound(String sentence, String places) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.PLACE)).isEqualTo(places);
    }

    @Test
    void shortNamesFollowFullOnes() {
        Article article = EntityReading.article(
                "Takkersby Tolak Undangan",
                "Menteri Luar Negeri Norwegia Brolin Takkersby menolak. Takkersby akan pulang.");
        Entity person = named(read(article), "Brolin Takkersby");

        assertThat(mentions(article, person)).containsExactly("Takkersby", "Brolin Takkersby", "Takkersby");
        assertThat(person.roles()).containsExactly(new EntityRole("Menteri Luar Negeri Norwegia", "NO"));
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        List<Entity> found =
                entities(TAGGER, "", "Presiden Rusia Vladimir Putin dan Sergei Lavrov hadir. Sergey Lavrov pulang.");

        assertThat(names(found, EntityKind.PERSON)).isEqualTo("Sergey Lavrov; Vladimir Putin");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        Article article = EntityReading.article(
                "", "Penasihat Ali Merdad dan pengusaha Hossein Merdad ditahan. Hossein dibebaskan kemarin.");
        List<Entity> found = read(article);

        assertThat(names(found, EntityKind.PERSON)).isEqualTo("Ali Merdad; Hossein Merdad");
        assertThat(mentions(article, named(found, "Hossein Merdad"))).contains("Hossein");
    }

    @Test
    void abbreviationsAreLearntWhereTheyAreIntroduced() {
        Article article = EntityReading.article(
                "", "Yayasan Kemanusiaan Sahel (YKS) dibentuk pada Mei. Menurut YKS, bantuan itu tiba.");

        assertThat(mentions(article, named(read(article), "Yayasan Kemanusiaan Sahel")))
                .containsExactly("Yayasan Kemanusiaan Sahel", "YKS", "YKS");
    }

    @Test
    void nicknamesAreLearntWhereTheyAreIntroduced() {
        Article article = EntityReading.article(
                "", "Wakil Menteri Luar Negeri Bagas Wirotomo (Togar) hadir. \"Baik,\" kata Togar.");

        assertThat(mentions(article, named(read(article), "Bagas Wirotomo")))
                .containsExactly("Bagas Wirotomo", "Togar", "Togar");
    }

    @Test
    void aCapitalThatActsIsItsCountryToo() {
        Article article = EntityReading.article("", "Moskow membantah klaim itu. Pertemuan digelar di Moskow.");
        List<Entity> found = read(article);

        assertThat(forms(found, "Rusia")).containsExactly(Form.METONYM);
        assertThat(mentions(article, named(found, "Moskow"))).hasSize(2);
        assertThat(named(found, "Rusia").code()).isEqualTo("RU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Perundingan antara Washington dan Teheran berlanjut. | Amerika Serikat; Iran; Teheran; Washington
        Ia mendesak Moskow mundur. | Moskow; Rusia
        Washington dan Beijing sepakat. | Amerika Serikat; Beijing; China; Washington
        Kremlin membantah. | Rusia
        Pertemuan digelar di Moskow dan Beijing. | Beijing; Moskow
        Ia tiba dari Moskow. | Moskow
        """)
    void seatsActOrArePlaces(String sentence, String places) {
        assertThat(names(entities(TAGGER, "", sentence), EntityKind.PLACE)).isEqualTo(places);
    }

    @Test
    void anOfficeStandsForItsHolder() {
        Article article = EntityReading.article(
                "",
                "Presiden Rusia Vladimir Putin tiba. Guterres bertemu dengan presiden Rusia. Sang presiden setuju.");

        assertThat(mentions(article, named(read(article), "Vladimir Putin")))
                .containsExactly("Vladimir Putin", "presiden Rusia", "presiden");
    }

    @Test
    void aPronounStandsForTheFirstPersonOfTheSentenceBefore() {
        Article article = EntityReading.article("", "Putin bertemu Guterres di Moskow. Ia menolak usulan itu.");

        assertThat(mentions(article, named(read(article), "Vladimir Putin"))).containsExactly("Putin", "Ia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hal itu dikatakan Orla Venn, juru bicara Guterres. | Orla Venn | juru bicara Guterres
        Juru bicara Guterres, Orla Venn, mengatakan hal itu. | Orla Venn | Juru bicara Guterres
        Panglima militer Pakistan, Marsekal Lapangan Asif Durrani, tiba. | Asif Durrani | Panglima militer Pakistan
        Presiden Amerika Serikat (AS) Joe Biden tiba di sana. | Joe Biden | Presiden Amerika Serikat
        Presiden Macron bertemu wartawan. Presiden Prancis Emmanuel Macron pulang. | Emmanuel Macron | Presiden Prancis
        """)
    void officesGoToTheirHolders(String text, String person, String role) {
        assertThat(named(entities(TAGGER, "", text), person).title()).isEqualTo(role);
    }

    @Test
    void aCommaAfterAnOfficeNeedsNoApposition() {
        List<Entity> found =
                entities(TAGGER, "", "Sebelum bertemu dengan presiden Rusia, Guterres sebelumnya telah berbicara.");

        assertThat(named(found, "Antonio Guterres").roles()).isEmpty();
    }

    @Test
    void aFormerOfficeStandsForNobody() {
        Article article =
                EntityReading.article("", "Mantan Presiden Rusia Dmitry Medvedev marah. Presiden Rusia diam.");

        assertThat(mentions(article, named(read(article), "Dmitry Medvedev"))).containsExactly("Dmitry Medvedev");
    }

    @Test
    void headlinesNameOnlyWhomTheBodyOrAListNames() {
        List<Entity> found =
                entities(TAGGER, "Biden Secara Prinsip Setuju Bertemu Langsung", "Gedung Putih mengumumkan hal itu.");

        assertThat(names(found, EntityKind.PERSON)).isEqualTo("Joe Biden");
    }

    @Test
    void gluedWordsAreCut() {
        List<Entity> found =
                entities(TAGGER, "", "Pernyataan Presiden Donald Trumpmembuat heran. Menurut Haaretzyang dikutip AFP.");

        assertThat(names(found, EntityKind.PERSON)).isEqualTo("Donald Trump");
        assertThat(names(found, EntityKind.ORGANIZATION)).isEqualTo("AFP; Haaretz");
    }

    private static List<Entity> read(Article article) {
        return TAGGER.entities(article, new id.linimasa.extract.text.SentenceSplitter().sentences(article), List.of());
    }

    private static List<Form> forms(List<Entity> found, String name) {
        return named(found, name).mentions().stream().map(m -> m.form()).toList();
    }
}
