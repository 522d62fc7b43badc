package id.linimasa.cli;

import picocli.CommandLine.Option;

/// Who decides.
final class WhoOption {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Siapa yang memutuskan / who decides (bawaan / default: nama akun / account name)")
    private String who = "";

    /// The name given, or that of the account.
    String name() {
        String account = System.getProperty("user.name", "");
        return !who.isBlank() ? who : account.isBlank() ? "?" : account;
    }
}
