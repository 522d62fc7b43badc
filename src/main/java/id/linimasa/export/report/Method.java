package id.linimasa.export.report;

import id.linimasa.export.content.Manifest;

/// How the events of a report were found, in words.
final class Method {
    private Method() {}

    static String text(Manifest manifest) {
        return manifest.words(
                "Peristiwa ditemukan oleh Linimasa " + manifest.version() + " dengan kumpulan aturan "
                        + manifest.inputs().rules() + " dalam "
                        + manifest.inputs().articles().count()
                        + " artikel. Tanggal relatif dihitung dari hari penulisan artikel; tanggal yang tidak sampai"
                        + " hari ditulis apa adanya. Kutipan disalin dari artikel tanpa perubahan.",
                "Events were found by Linimasa " + manifest.version() + " with the rule set "
                        + manifest.inputs().rules() + " in "
                        + manifest.inputs().articles().count()
                        + " articles. Relative dates count from the day an article was written; dates that are not"
                        + " known to the day are told as they are. Quotes are copied from the articles unaltered.");
    }
}
