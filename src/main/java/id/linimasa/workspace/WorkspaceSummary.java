package id.linimasa.workspace;

import java.nio.file.Path;

/// How much a workspace holds.
///
/// @param folder the workspace
/// @param undated events of which no day is told
/// @param outlets the outlets that report them
/// @param rules the rule set that its events were derived by
/// @param outdated whether this program has other rules, which `reextract` would apply
public record WorkspaceSummary(
        Path folder, int articles, int events, int undated, int outlets, String rules, boolean outdated) {}
