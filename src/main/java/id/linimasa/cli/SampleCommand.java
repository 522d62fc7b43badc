package id.linimasa.cli;

import id.linimasa.workspace.SampleArticles;
import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa sample`: a first look without articles of one's own and without a display. Imports the sample
/// articles into the workspace of the samples, lists their events and draws their timeline.
@Command(
        name = "sample",
        aliases = "contoh",
        description = {
            "Lima artikel contoh: masukkan, daftarkan peristiwanya, gambar garis waktunya.",
            "Five sample articles: import them, list their events, draw their timeline."
        })
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = Workspace.sampleFolder();
        Path articles = SampleArticles.layOut();
        Path picture = folder.resolveSibling("contoh.png");

        int worst = run("import", "--workspace", folder.toString(), articles.toString());
        worst = Math.max(worst, run("events", "--workspace", folder.toString()));
        int drawn = run("render", "--workspace", folder.toString(), "--out", picture.toString());
        if (drawn == ExitStatus.OK) {
            spec.commandLine()
                    .getErr()
                    .println(cli.language.of("Garis waktu digambar ke ", "The timeline was drawn to ") + picture);
        }
        return Math.max(worst, drawn);
    }

    private int run(String command, String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "--lang";
        line[1] = cli.language.name();
        line[2] = command;
        System.arraycopy(words, 0, line, 3, words.length);
        return Cli.run(line, spec.commandLine().getOut(), spec.commandLine().getErr(), request -> ExitStatus.USAGE);
    }
}
