package id.linimasa.extract;

import static id.linimasa.extract.InventedArticle.events;
import static id.linimasa.extract.InventedArticle.names;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who did it where the subject is far, short, or a pointer to what was told before; invented sentences of Wednesday
/// 10 July 2024.
class EventAgentTest {

    private static void takePart(String text, EventType type, String who) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .anySatisfy(e -> assertThat(names(e)).containsExactlyInAnyOrder(who.split(", ")));
    }

    private static List<String> with(EventMention event, Role role) {
        return event.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kedua menteri membahas Gaza dan mengecam Chile. | ACCUSATION | Joao Prado, Luis Vega, Chile
        Mereka juga mendesak Chile mundur. | DEMAND | Joao Prado, Luis Vega, Chile
        Pada hari itu, kedua menlu menandatangani perjanjian dagang. | AGREEMENT | Joao Prado, Luis Vega
        Kedua menteri itu didesak Chile untuk mundur. | DEMAND | Joao Prado, Luis Vega, Chile
        """)
    void aGroupOfPeopleIsThoseWhoMet(String text, EventType type, String who) {
        takePart(
                "Menlu Brasil Joao Prado bertemu Menlu Argentina Luis Vega pada Selasa (9/7/2024). " + text, type, who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ketiga negara mengancam akan membalas Chile. | THREAT | Brasil, Argentina, Peru, Chile
        Ketiga negara itu mengecam Chile. | ACCUSATION | Brasil, Argentina, Peru, Chile
        Para pemimpin ketiga negara kemudian mendesak Chile mundur. | DEMAND | Brasil, Argentina, Peru, Chile
        """)
    void aCountedGroupIsAsManyAsMet(String text, EventType type, String who) {
        takePart("Brasil, Argentina, dan Peru bertemu di Lima pada Selasa (9/7/2024). " + text, type, who);
    }

    @Test
    void aGroupOfAnotherSizeIsNobody() {
        assertThat(events("Brasil, Argentina, dan Peru bertemu pada Selasa (9/7/2024). Kedua menteri mengecam Chile."))
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .allSatisfy(e -> assertThat(names(e)).containsOnly("Chile"));
    }

    @Test
    void aGroupInsideAnotherPhraseIsNoSubject() {
        assertThat(events("Brasil dan Argentina bertemu pada Selasa (9/7/2024)."
                        + " Oposisi di perbatasan kedua negara mengecam Chile pada Rabu (10/7/2024)."))
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .allSatisfy(e -> assertThat(with(e, Role.AGENT)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Menlu Brasil Joao Prado dan mitranya dari Argentina Luis Vega menandatangani perjanjian pada Selasa (9/7/2024). \
        | AGREEMENT | Joao Prado, Luis Vega
        Menlu Brasil Joao Prado dan mitranya dari Argentina, Luis Vega, menandatangani perjanjian pada Selasa \
        (9/7/2024). | AGREEMENT | Joao Prado, Luis Vega
        Presiden Joao Prado mengadakan pembicaraan dengan rekannya dari Argentina, Luis Vega, pada Selasa (9/7/2024). \
        | MEETING | Joao Prado, Luis Vega
        """)
    void aColleagueFromACountryIsThePersonNamedBehind(String text, EventType type, String who) {
        takePart(text, type, who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Menlu Luis Vega mewakili Argentina menghadiri konferensi di Lima pada Selasa (9/7/2024). | MEETING | Luis Vega
        Brasil dituduh Chile menyerang Peru pada Selasa (9/7/2024). | MILITARY | Brasil, Peru
        Delegasi Brasil yang dipimpin Menlu Joao Prado bertemu Luis Vega pada Selasa (9/7/2024). \
        | MEETING | Brasil, Joao Prado, Luis Vega
        Delegasi Brasil yang dipimpin oleh Menlu Joao Prado mengecam Peru pada Selasa (9/7/2024). \
        | ACCUSATION | Brasil, Joao Prado, Peru
        Luis Vega bertemu delegasi Brasil yang dipimpin Menlu Joao Prado pada Selasa (9/7/2024). \
        | MEETING | Brasil, Joao Prado, Luis Vega
        Tiga hari setelah menyerang Peru, Chile menandatangani perjanjian pada Selasa (9/7/2024). \
        | MILITARY | Chile, Peru
        Swedia menjadi negara Eropa pertama yang mengecam Peru pada Selasa (9/7/2024). | ACCUSATION | Swedia, Peru
        Presiden Brasil Joao Prado mengatakan negaranya mengakui Palestina pada Selasa (9/7/2024). Brasil senang. \
        | AGREEMENT | Brasil, Palestina
        """)
    void theSubjectIsFoundOverWhatStandsBetween(String text, EventType type, String who) {
        takePart(text, type, who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lima negara, yakni Chile, Peru, Brasil, dan Kuba, mengecam Argentina pada Selasa (9/7/2024). \
        | ACCUSATION | Chile, Peru, Brasil, Kuba, Argentina
        Chile, Peru, Brasil, dan Kuba, mengecam Argentina pada Selasa (9/7/2024). \
        | ACCUSATION | Chile, Peru, Brasil, Kuba, Argentina
        Brasil bersama sekutunya, Chile dan Peru, mengecam Argentina pada Selasa (9/7/2024). \
        | ACCUSATION | Chile, Peru, Brasil, Argentina
        Langkah itu mendapat penolakan dari Brasil dan sekutu utamanya, Chile, pada Selasa (9/7/2024). \
        | REJECTION | Chile, Brasil
        Prado menelepon Kuba, Peru, Chile, Mesir, Irak, Iran, Oman, Qatar, dan Turki pada Selasa (9/7/2024). \
        | CALL | Kuba, Peru, Chile, Mesir, Irak, Iran, Oman, Qatar, Turki
        Di Lima, Peru, Menlu Chile Luis Vega dan pelaksana tugas Menlu Brasil Joao Prado bertemu pada Selasa \
        (9/7/2024). | MEETING | Luis Vega, Joao Prado
        Presiden Chile Luis Vega didampingi Menlu Ana Ruiz bertemu Joao Prado pada Selasa (9/7/2024). \
        | MEETING | Luis Vega, Ana Ruiz, Joao Prado
        Presiden Luis Vega menerima utusan Presiden Prado, Ana Ruiz, beserta menantu Prado, Jose Lima, pada Selasa \
        (9/7/2024). | MEETING | Luis Vega, Ana Ruiz, Jose Lima
        Presiden Luis Vega berbicara dengan Ana Ruiz, Koordinator ASEAN untuk Peru, pada Selasa (9/7/2024). \
        | MEETING | Luis Vega, Ana Ruiz
        """)
    void aListIsReadWhole(String text, EventType type, String who) {
        takePart(text, type, who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Menlu Brasil Joao Prado menuduh Chile menyerang Peru serta mengkritik Kuba pada Selasa (9/7/2024). | Kuba
        Brasil menduduki kongres Peru pada Selasa (9/7/2024), mengecam Kuba. | Kuba
        """)
    void whatIsJoinedToAChargeIsTheSameSpeakers(String text, String target) {
        assertThat(events(text))
                .filteredOn(e ->
                        e.type() == EventType.ACCUSATION && with(e, Role.TARGET).contains(target))
                .singleElement()
                .satisfies(e -> assertThat(with(e, Role.AGENT)).containsAnyOf("Joao Prado", "Brasil"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Presiden Joao Prado memperingatkan, Chile bisa dikucilkan pada Selasa (9/7/2024). | Chile
        Presiden Joao Prado memperingatkan, pada Selasa (9/7/2024) hujan turun di Chile. | ''
        """)
    void whoeverAWarningTellsOfIsWarned(String text, String target) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.THREAT)
                .allSatisfy(e ->
                        assertThat(String.join(", ", with(e, Role.TARGET))).isEqualTo(target));
    }

    @Test
    void anAppositionBehindAnotherClauseIsTheSubject() {
        takePart(
                "Ana Ruiz menunggu kabar setelah sang ayah, Luis Vega, mengecam Chile pada Selasa (9/7/2024).",
                EventType.ACCUSATION,
                "Luis Vega, Chile");
    }

    @Test
    void weInAQuotationAreTheSpeaker() {
        takePart(
                "\"Brasil mendukung semua negara dan kami juga mendesak Chile untuk mundur,\" kata Presiden Joao Prado,"
                        + " Selasa (9/7/2024).",
                EventType.DEMAND,
                "Joao Prado, Chile");
    }

    @Test
    void selfAtTheHeadOfAClauseIsWhoeverSaysSo() {
        takePart(
                "Presiden Joao Prado mengatakan bahwa dirinya dan Luis Vega akan menandatangani perjanjian pada Selasa"
                        + " (16/7/2024).",
                EventType.AGREEMENT,
                "Joao Prado, Luis Vega");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Presiden Brasil Joao Prado menolak tawaran dagang dari Chile pada Selasa (9/7/2024). | REJECTION | Chile
        Brasil menarik duta besarnya dari Chile pada Selasa (9/7/2024). | SANCTION | Chile
        """)
    void whatIsRefusedOrWithdrawnComesFromSomebody(String text, EventType type, String target) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .singleElement()
                .satisfies(e -> assertThat(with(e, Role.TARGET)).containsExactly(target));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Brasil mengecam serangan itu. | ACCUSATION | Chile
        Brasil mengecam serangan udara tersebut. | ACCUSATION | Chile
        Serangan itu dikecam Brasil. | ACCUSATION | Chile
        Brasil memprotes tindakan tersebut. | PROTEST | Chile
        """)
    void aDeedPointedAtIsChargedToWhoeverDidIt(String text, EventType type, String target) {
        assertThat(events("Chile menyerang Peru pada Selasa (9/7/2024). " + text))
                .filteredOn(e -> e.type() == type)
                .singleElement()
                .satisfies(e -> assertThat(with(e, Role.TARGET)).containsExactly(target));
    }

    @ParameterizedTest
    @CsvSource({"Brasil mengecam serangan.", "Brasil mengecam kesepakatan itu.", "Chile mengecam serangan itu."})
    void whatPointsAtNothingOfTheKindChargesNobody(String text) {
        assertThat(events("Chile menyerang Peru pada Selasa (9/7/2024). " + text))
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .allSatisfy(e -> assertThat(with(e, Role.TARGET)).isEmpty());
    }

    @Test
    void whoSpeaksInAStatementIsNotWhoeverPublishesIt() {
        takePart(
                "\"Kunjungan itu penting,\" kata Menlu Brasil Joao Prado dalam keterangan resmi Kementerian Luar Negeri"
                        + " Brasil, Selasa (9/7/2024).",
                EventType.STATEMENT,
                "Joao Prado");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Perundingan itu lama. Pyongyang menembakkan dua rudal pada Selasa (9/7/2024). | MILITARY | Korea Utara
        Perundingan itu lama. Washington dan Beijing menyepakati jeda tarif pada Selasa (9/7/2024). \
        | AGREEMENT | Amerika Serikat, China
        Perundingan itu lama. Ketika Tokyo memprotes uji coba itu pada Selasa (9/7/2024), hujan turun. \
        | PROTEST | Jepang
        """)
    void aCapitalThatOpensAClauseActsForItsCountry(String text, EventType type, String who) {
        takePart(text, type, who);
    }

    @Test
    void aCapitalThatSomethingBefallsIsATown() {
        assertThat(InventedArticle.extraction("Pada Selasa (9/7/2024), Tokyo mengalami gempa.")
                        .entities())
                .extracting(e -> e.name())
                .containsExactly("Tokyo");
    }

    @ParameterizedTest
    @CsvSource({
        "Politikus berusia 47 tahun itu mengunjungi Lima pada Selasa (9/7/2024).",
        "Mantan pengusaha tersebut mengunjungi Lima pada Selasa (9/7/2024).",
        "Orang nomor satu di Brasil itu mengunjungi Lima pada Selasa (9/7/2024).",
        "Dirinya mengunjungi Lima pada Selasa (9/7/2024).",
        "Kemudian Presiden mengunjungi Lima pada Selasa (9/7/2024)."
    })
    void aDescriptionThatPointsBackIsThePersonToldBefore(String text) {
        takePart(
                "Presiden Brasil Joao Prado mengecam Chile pada Senin (8/7/2024). " + text,
                EventType.VISIT,
                "Joao Prado");
    }

    @ParameterizedTest
    @CsvSource({
        "Sembilan orang itu mengunjungi Lima pada Selasa (9/7/2024).",
        "Pria yang marah itu mengunjungi Lima pada Selasa (9/7/2024).",
        "Seorang politikus mengunjungi Lima pada Selasa (9/7/2024)."
    })
    void whoIsNotPointedAtIsSomebodyElse(String text) {
        assertThat(events("Presiden Brasil Joao Prado mengecam Chile pada Senin (8/7/2024). " + text))
                .filteredOn(e -> e.type() == EventType.VISIT)
                .allSatisfy(e -> assertThat(names(e)).doesNotContain("Joao Prado"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Kami mendukung Presiden Prado sepenuhnya," kata Menlu Peru Ana Ruiz. | Ana Ruiz
        Di hadapan Presiden Prado, Menlu Peru Ana Ruiz memuji Kuba. | Ana Ruiz
        Rencana Prado itu ditolak Menlu Peru Ana Ruiz. | Ana Ruiz
        Penasihat Prado, Luis Vega, bicara panjang. | Luis Vega
        Prado ditemui Menlu Peru Ana Ruiz. | Joao Prado
        Kepada Presiden Prado dan Luis Vega, Menlu Peru Ana Ruiz bicara panjang. | Ana Ruiz
        """)
    void aPronounIsWhoeverTheSentenceBeforeIsAbout(String before, String who) {
        takePart(
                "Presiden Brasil Joao Prado tersenyum. Hujan turun di Lima. Angin kencang. Awan tebal. " + before
                        + " Ia mengunjungi Kuba pada Selasa (9/7/2024).",
                EventType.VISIT,
                who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ia mengundang Presiden Joao Prado ke Lima | Ana Ruiz
        Dalam pertemuan dengan Joao Prado, ia mengundang Peru | Ana Ruiz
        Setelah Joao Prado tiba, ia mengundang Peru | Joao Prado
        """)
    void aPronounIsNobodyNamedBehindItOrByAPreposition(String text, String who) {
        assertThat(events("Presiden Brasil Joao Prado tersenyum. Menlu Peru Ana Ruiz tiba. " + text
                        + " pada Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.PROPOSAL)
                .singleElement()
                .satisfies(e -> assertThat(with(e, Role.AGENT)).containsExactly(who));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Presiden Luis Vega dalam konferensi pers bersama Menlu Peru Ana Ruiz, Selasa (9/7/2024), mengecam Chile. \
        | Luis Vega
        Presiden Luis Vega mengecam latihan yang digelar Chile pada Selasa (9/7/2024). | Luis Vega
        Presiden Luis Vega mengecam latihan yang digelar oleh Chile pada Selasa (9/7/2024). | Luis Vega
        """)
    void aChargeIsOneSpeakersAgainstWhoeverDidIt(String text, String who) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .singleElement()
                .satisfies(e -> {
                    assertThat(with(e, Role.AGENT)).containsExactly(who);
                    assertThat(with(e, Role.TARGET)).containsExactly("Chile");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Houthi mengklaim serangan terhadap Chile pada Selasa (9/7/2024).",
        "Houthi mengaku bertanggung jawab atas serangan ke Chile pada Selasa (9/7/2024).",
        "Serangan yang diklaim Houthi itu menewaskan tiga orang di Chile pada Selasa (9/7/2024)."
    })
    void whoeverClaimsAnAttackMadeIt(String text) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .singleElement()
                .satisfies(e -> assertThat(with(e, Role.AGENT)).containsExactly("Houthi"));
    }

    @ParameterizedTest
    @CsvSource({
        "Peru mengecam serangan terhadap Chile pada Selasa (9/7/2024).",
        "Peru mengklaim serangannya terhadap Chile berhasil pada Selasa (9/7/2024)."
    })
    void whatIsChargedOrOwnedIsNoClaim(String text) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .allSatisfy(e -> assertThat(with(e, Role.AGENT)).isEmpty());
    }

    @Test
    void anElectedPresidentIsElectedNowhere() {
        assertThat(events("Presiden Joao Prado menelepon presiden terpilih Peru Luis Vega pada Selasa (9/7/2024)."))
                .singleElement()
                .satisfies(e -> assertThat(names(e)).containsExactlyInAnyOrder("Joao Prado", "Luis Vega"));
    }

    @Test
    void aBareOfficeOfTwoHoldersIsNeither() {
        assertThat(events("Presiden Brasil Joao Prado menelepon Presiden Argentina Luis Vega pada Senin (8/7/2024)."
                        + " Kemudian Presiden mengunjungi Lima pada Selasa (9/7/2024)."))
                .noneMatch(e -> e.type() == EventType.VISIT);
    }
}
