/// The command line: one class a command, all behind [Cli].
///
/// In: arguments and standard input. Out: results on standard output, messages and progress on standard error, the exit
/// status of `docs/contract.md`. Knows `workspace`, `annotate` and `export`; no window.
///
/// Example: `linimasa annotate --dct 2022-04-26 berita.txt`.
@NullMarked
package id.linimasa.cli;

import org.jspecify.annotations.NullMarked;
