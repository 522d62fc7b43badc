package id.linimasa.timeline;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.LaneKind;

/// Types, statuses and lanes in words, as people say them.
public final class TypeNames {

    private TypeNames() {}

    /// Such as `Pertemuan`.
    public static String of(EventType type, Language language) {
        return switch (type) {
            case MEETING -> language.of("Pertemuan", "Meeting");
            case CALL -> language.of("Percakapan jarak jauh", "Call");
            case VISIT -> language.of("Kunjungan", "Visit");
            case MESSAGE -> language.of("Pesan", "Message");
            case STATEMENT -> language.of("Pernyataan", "Statement");
            case PROPOSAL -> language.of("Usul", "Proposal");
            case AGREEMENT -> language.of("Kesepakatan", "Agreement");
            case REJECTION -> language.of("Penolakan", "Rejection");
            case ACCUSATION -> language.of("Tuduhan", "Accusation");
            case DEMAND -> language.of("Tuntutan", "Demand");
            case THREAT -> language.of("Ancaman", "Threat");
            case PROTEST -> language.of("Protes", "Protest");
            case SANCTION -> language.of("Sanksi", "Sanction");
            case AID -> language.of("Bantuan", "Aid");
            case MILITARY -> language.of("Tindakan militer", "Military act");
            case DEESCALATION -> language.of("Peredaan", "De-escalation");
            case OFFICE -> language.of("Jabatan", "Office");
            case OTHER -> language.of("Lain", "Other");
        };
    }

    /// Such as `direncanakan`.
    public static String of(EventStatus status, Language language) {
        return switch (status) {
            case OCCURRED -> language.of("terjadi", "occurred");
            case ONGOING -> language.of("berlangsung", "ongoing");
            case PLANNED -> language.of("direncanakan", "planned");
            case PROPOSED -> language.of("diusulkan", "proposed");
            case CONDITIONAL -> language.of("bersyarat", "conditional");
            case POSTPONED -> language.of("ditunda", "postponed");
            case CANCELLED -> language.of("dibatalkan", "cancelled");
            case DENIED -> language.of("dibantah", "denied");
        };
    }

    /// Such as `Tokoh`.
    public static String of(LaneKind kind, Language language) {
        return switch (kind) {
            case ALL -> language.of("Semua", "All");
            case TYPE -> language.of("Jenis", "Type");
            case PERSON -> language.of("Tokoh", "Person");
            case ORGANIZATION -> language.of("Organisasi dan negara", "Organisation and country");
            case PLACE -> language.of("Tempat", "Place");
            case SOURCE -> language.of("Sumber", "Source");
        };
    }

    /// The lane of what lies on no other.
    static String rest(Language language) {
        return language.of("Lainnya", "Others");
    }
}
