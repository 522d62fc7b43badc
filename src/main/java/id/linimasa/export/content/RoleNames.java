package id.linimasa.export.content;

import id.linimasa.model.Role;

/// Roles in words.
public final class RoleNames {
    private RoleNames() {}

    /// The name of a role.
    ///
    /// @param language `id` or `en`
    public static String of(Role role, String language) {
        boolean english = language.equals("en");
        return switch (role) {
            case AGENT -> english ? "agent" : "pelaku";
            case COUNTERPART -> english ? "counterpart" : "mitra";
            case HOST -> english ? "host" : "tuan rumah";
            case GUEST -> english ? "guest" : "tamu";
            case MEDIATOR -> english ? "mediator" : "penengah";
            case ADDRESSEE -> english ? "addressee" : "penerima";
            case SPEAKER -> english ? "speaker" : "pembicara";
            case TARGET -> english ? "target" : "sasaran";
            case PARTY -> english ? "party" : "pihak";
        };
    }
}
