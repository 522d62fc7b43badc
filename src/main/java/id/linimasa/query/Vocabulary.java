package id.linimasa.query;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words that people use for types, statuses, fields and operators, Indonesian and English, in any case.
public final class Vocabulary {
    private static final Map<String, EventType> TYPES = new HashMap<>();
    private static final Map<String, EventStatus> STATUSES = new HashMap<>();
    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Map<Role, String> ROLE_NAMES = new EnumMap<>(Role.class);

    static {
        for (EventType type : EventType.values()) {
            type(type.name(), type);
        }
        type("pertemuan rapat perundingan", EventType.MEETING);
        type("telepon panggilan percakapan", EventType.CALL);
        type("kunjungan lawatan", EventType.VISIT);
        type("pesan surat", EventType.MESSAGE);
        type("pernyataan pidato", EventType.STATEMENT);
        type("usulan usul proposal tawaran", EventType.PROPOSAL);
        type("kesepakatan perjanjian persetujuan", EventType.AGREEMENT);
        type("penolakan bantahan", EventType.REJECTION);
        type("tuduhan kecaman", EventType.ACCUSATION);
        type("tuntutan desakan seruan", EventType.DEMAND);
        type("ancaman peringatan", EventType.THREAT);
        type("protes unjukrasa demonstrasi", EventType.PROTEST);
        type("sanksi", EventType.SANCTION);
        type("bantuan", EventType.AID);
        type("militer serangan", EventType.MILITARY);
        type("deeskalasi de-escalation peredaan", EventType.DEESCALATION);
        type("jabatan", EventType.OFFICE);
        type("lain lainnya", EventType.OTHER);

        for (EventStatus status : EventStatus.values()) {
            status(status.name(), status);
        }
        status("terjadi happened", EventStatus.OCCURRED);
        status("berlangsung", EventStatus.ONGOING);
        status("direncanakan rencana dijadwalkan", EventStatus.PLANNED);
        status("diusulkan", EventStatus.PROPOSED);
        status("bersyarat", EventStatus.CONDITIONAL);
        status("ditunda", EventStatus.POSTPONED);
        status("dibatalkan batal canceled", EventStatus.CANCELLED);
        status("dibantah", EventStatus.DENIED);

        role("pelaku", Role.AGENT);
        role("mitra", Role.COUNTERPART);
        role("tuan-rumah tuanrumah", Role.HOST);
        role("tamu", Role.GUEST);
        role("penengah", Role.MEDIATOR);
        role("penerima", Role.ADDRESSEE);
        role("pembicara", Role.SPEAKER);
        role("sasaran", Role.TARGET);
        role("pihak", Role.PARTY);
    }

    private static final Map<EventType, Bilingual> TYPE_LABELS = new EnumMap<>(Map.ofEntries(
            Map.entry(EventType.MEETING, new Bilingual("Pertemuan", "Meeting")),
            Map.entry(EventType.CALL, new Bilingual("Percakapan jarak jauh", "Call")),
            Map.entry(EventType.VISIT, new Bilingual("Kunjungan", "Visit")),
            Map.entry(EventType.MESSAGE, new Bilingual("Pesan", "Message")),
            Map.entry(EventType.STATEMENT, new Bilingual("Pernyataan", "Statement")),
            Map.entry(EventType.PROPOSAL, new Bilingual("Usulan", "Proposal")),
            Map.entry(EventType.AGREEMENT, new Bilingual("Kesepakatan", "Agreement")),
            Map.entry(EventType.REJECTION, new Bilingual("Penolakan", "Rejection")),
            Map.entry(EventType.ACCUSATION, new Bilingual("Tuduhan", "Accusation")),
            Map.entry(EventType.DEMAND, new Bilingual("Tuntutan", "Demand")),
            Map.entry(EventType.THREAT, new Bilingual("Ancaman", "Threat")),
            Map.entry(EventType.PROTEST, new Bilingual("Protes", "Protest")),
            Map.entry(EventType.SANCTION, new Bilingual("Sanksi", "Sanction")),
            Map.entry(EventType.AID, new Bilingual("Bantuan", "Aid")),
            Map.entry(EventType.MILITARY, new Bilingual("Tindakan militer", "Military action")),
            Map.entry(EventType.DEESCALATION, new Bilingual("Peredaan", "De-escalation")),
            Map.entry(EventType.OFFICE, new Bilingual("Jabatan", "Office")),
            Map.entry(EventType.OTHER, new Bilingual("Lainnya", "Other"))));

    private static final Map<EventStatus, Bilingual> STATUS_LABELS = new EnumMap<>(Map.of(
            EventStatus.OCCURRED, new Bilingual("Terjadi", "Happened"),
            EventStatus.ONGOING, new Bilingual("Berlangsung", "Ongoing"),
            EventStatus.PLANNED, new Bilingual("Direncanakan", "Planned"),
            EventStatus.PROPOSED, new Bilingual("Diusulkan", "Proposed"),
            EventStatus.CONDITIONAL, new Bilingual("Bersyarat", "Conditional"),
            EventStatus.POSTPONED, new Bilingual("Ditunda", "Postponed"),
            EventStatus.CANCELLED, new Bilingual("Dibatalkan", "Cancelled"),
            EventStatus.DENIED, new Bilingual("Dibantah", "Denied")));

    /// The words by which types can be asked for, one each.
    public static final Bilingual TYPE_WORDS = new Bilingual(
            "pertemuan, telepon, kunjungan, pesan, pernyataan, usulan, kesepakatan, penolakan, tuduhan, tuntutan,"
                    + " ancaman, protes, sanksi, bantuan, militer, deeskalasi, jabatan, lainnya",
            names(EventType.values()));

    /// The words by which statuses can be asked for, one each.
    public static final Bilingual STATUS_WORDS = new Bilingual(
            "terjadi, berlangsung, direncanakan, diusulkan, bersyarat, ditunda, dibatalkan, dibantah",
            names(EventStatus.values()));

    /// The words by which roles can be asked for, one each.
    public static final Bilingual ROLE_WORDS =
            new Bilingual(String.join(", ", ROLE_NAMES.values()), names(Role.values()));

    /// Between a role and whoever has it: `penengah/guterres`.
    static final char ROLE_OF = '/';

    private Vocabulary() {}

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// The name of a type, for people.
    public static Bilingual label(EventType type) {
        return Objects.requireNonNull(TYPE_LABELS.get(type));
    }

    /// The name of a status, for people.
    public static Bilingual label(EventStatus status) {
        return Objects.requireNonNull(STATUS_LABELS.get(status));
    }

    private static void type(String words, EventType type) {
        for (String word : words.split(" ", -1)) {
            TYPES.put(fold(word), type);
        }
    }

    private static void status(String words, EventStatus status) {
        for (String word : words.split(" ", -1)) {
            STATUSES.put(fold(word), status);
        }
    }

    private static void role(String words, Role role) {
        String[] all = words.split(" ", -1);
        ROLE_NAMES.put(role, all[0]);
        ROLES.put(fold(role.name()), role);
        for (String word : all) {
            ROLES.put(word, role);
        }
    }

    /// Asks for everything in which somebody has this role: `sebagai:penengah`.
    public static String asking(Role role) {
        return "sebagai:" + ROLE_NAMES.get(role);
    }

    /// Asks for everything in which this name has this role: `sebagai:"penengah/António Guterres"`.
    public static String asking(Role role, String name) {
        return "sebagai:\"" + ROLE_NAMES.get(role) + ROLE_OF + name.replace('"', ' ') + "\"";
    }

    /// The role that `word` names: `MEDIATOR`, `penengah`, `tuan-rumah`, `tuan rumah`.
    public static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(fold(word).replace(' ', '-')));
    }

    /// The type that `word` names: `MEETING`, `meeting`, `pertemuan`.
    public static Optional<EventType> type(String word) {
        return Optional.ofNullable(TYPES.get(fold(word)));
    }

    /// The status that `word` names: `PLANNED`, `planned`, `direncanakan`.
    public static Optional<EventStatus> status(String word) {
        return Optional.ofNullable(STATUSES.get(fold(word)));
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
