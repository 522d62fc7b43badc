package id.linimasa;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;

/// Holds the directions of `docs/architecture.md`: who may know whom, and which third party has which door.
@AnalyzeClasses(packages = "id.linimasa", importOptions = ArchitectureTest.ProgramAlone.class)
class ArchitectureTest {

    private static final String ROOT = "id.linimasa.";

    /// Leaves out the tests wherever a build put them.
    static final class ProgramAlone implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    // 1. Floors: who may know whom

    @ArchTest
    static final ArchRule modelKnowsNobody = room("model").because("it is the ground that every stage stands on");

    @ArchTest
    static final ArchRule textKnowsTheModel =
            room("text", "model").because("how a text is read hangs neither on its format nor on what it says");

    @ArchTest
    static final ArchRule articleKnowsTheModel = room("article", "model", "text")
            .because("a reader turns bytes into an Article and cares for nothing that follows");

    @ArchTest
    static final ArchRule extractKnowsTheModel = room("extract", "model", "text")
            .because("extraction is a pure function from Article to Extraction, on any number of machines");

    @ArchTest
    static final ArchRule queryKnowsTheModel =
            room("query", "model").because("a question must not depend on the engine that answers it");

    @ArchTest
    static final ArchRule timelineKnowsTheModel = room("timeline", "model")
            .because("a layout is arithmetic over events, the same for the window and for pictures");

    @ArchTest
    static final ArchRule annotateIsTheOneDoorToReadingAndExtracting = room("annotate", "model", "article", "extract")
            .because("it joins files, extraction and merging, and nobody else may do so in another order");

    @ArchTest
    static final ArchRule journalKnowsTheModel =
            room("journal", "model").because("the truth on disk must outlive index and formats");

    @ArchTest
    static final ArchRule curationKnowsTheModel = room("curation", "model", "query")
            .because("what people decided is laid over events by a pure function, whatever they are stored in");

    @ArchTest
    static final ArchRule indexKnowsModelAndQuery = room("index", "model", "query")
            .because("the index is derived and disposable: it can be thrown away and rebuilt from the journal");

    @ArchTest
    static final ArchRule exportKnowsWhatItWrites = room("export", "model", "query", "timeline")
            .because("a format is made of events, of the question they answer and of the drawn timeline");

    @ArchTest
    static final ArchRule workspaceIsTheOneDoorToTheData = room(
                    "workspace", "model", "query", "annotate", "journal", "index", "curation", "export")
            .because("window and command line must see the same data in the same state");

    @ArchTest
    static final ArchRule commandLineKnowsNoWindow = room(
                    "cli", "model", "query", "annotate", "curation", "workspace", "export")
            .because("a server without a display has to run every command");

    @ArchTest
    static final ArchRule windowGoesThroughTheWorkspace = room(
                    "ui", "model", "query", "timeline", "curation", "workspace", "export")
            .because("a pane shows what the workspace answers and finds nothing by itself");

    @ArchTest
    static final ArchRule theDoorKnowsOnlyWhatPeopleTouch = classes()
            .that()
            .resideInAPackage("id.linimasa")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("id.linimasa..")
                    .or(resideInAnyPackage("id.linimasa", "id.linimasa.cli..", "id.linimasa.ui..")))
            .allowEmptyShould(true)
            .because("Main chooses between window and command line and does nothing else");

    // 2. No cycles

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("id.linimasa.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a package in a cycle can be understood only together with the whole cycle");

    // 3. Stages and panes do not know their neighbours

    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther = slices().matching(
                    "id.linimasa.extract.(text|timex|entity|event|merge)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("stages meet in the model's records; only ExtractionPipeline knows their order");

    @ArchTest
    static final ArchRule panesDoNotKnowEachOther = slices().matching(
                    "id.linimasa.ui.(timeline|search|entity|source|review)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("panes meet in ui.Selection");

    // 4. Each third party has one door

    @ArchTest
    static final ArchRule luceneStaysInTheIndex = onlyIn("org.apache.lucene..", "index");

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow = onlyIn("javafx..", "ui");

    @ArchTest
    static final ArchRule themeAndIconsStayInTheWindow = onlyIn("atlantafx..", "ui");

    @ArchTest
    static final ArchRule iconsStayInTheWindow = onlyIn("org.kordamp..", "ui");

    @ArchTest
    static final ArchRule jacksonStaysWhereJsonIsReadOrWritten =
            onlyIn("tools.jackson..", "article", "journal", "index", "export", "workspace");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = onlyIn("picocli..", "cli");

    @ArchTest
    static final ArchRule jsoupStaysInTheReaders = onlyIn("org.jsoup..", "article");

    @ArchTest
    static final ArchRule csvStaysInReadersAndFormats = onlyIn("de.siegmar.fastcsv..", "article", "export");

    @ArchTest
    static final ArchRule workbooksStayInTheFormats = onlyIn("org.dhatim..", "export");

    @ArchTest
    static final ArchRule familiesOfFormatsDoNotKnowEachOther = slices().matching(
                    "id.linimasa.export.(table|calendar|web|graph|citation|report)..")
            .should()
            .notDependOnEachOther()
            .because("formats meet in export.content and behind the one door, Exports");

    @ArchTest
    static final ArchRule webArchivesStayInTheReaders = onlyIn("org.netpreserve..", "article");

    @ArchTest
    static final ArchRule mimeStaysInTheReaders = onlyIn("org.apache.james..", "article");

    @ArchTest
    static final ArchRule charsetDetectionStaysInTheReaders = onlyIn("org.mozilla.universalchardet..", "article");

    @ArchTest
    static final ArchRule languageDetectionStaysInTheReaders = onlyIn("opennlp..", "article");

    @ArchTest
    static final ArchRule pdfStaysInReadersAndFormats = onlyIn("org.apache.pdfbox..", "article", "export");

    @ArchTest
    static final ArchRule viewModelsHaveNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .allowEmptyShould(true)
            .because("a view model is tested without a window");

    @ArchTest
    static final ArchRule picturesNeedNoAwtOutsideTheFormats = noClasses()
            .that()
            .resideOutsideOfPackages("id.linimasa.export..", "id.linimasa")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..")
            .allowEmptyShould(true)
            .because("Java2D paints exported pictures; a second toolkit beside JavaFX only costs start-up");

    // 5. Streams, threads, clocks, loggers

    @ArchTest
    static final ArchRule standardStreamsBelongToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("id.linimasa", "id.linimasa.cli..")
            .should(ArchConditions.accessField(System.class, "out").or(ArchConditions.accessField(System.class, "err")))
            .allowEmptyShould(true)
            .because("results go to stdout and messages to stderr, and only the command line knows which is which");

    @ArchTest
    static final ArchRule onlyBackgroundTasksReturnToTheFxThread = noClasses()
            .that(not(nameMatching("id\\.linimasa\\.ui\\.BackgroundTasks(\\$.*)?")))
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .allowEmptyShould(true)
            .because("tests run the same work on one thread by exchanging BackgroundTasks alone");

    @ArchTest
    static final ArchRule modelAndExtractHaveNoClock = noClasses()
            .that()
            .resideInAnyPackage("id.linimasa.model..", "id.linimasa.extract..")
            .should()
            .callMethodWhere(are(readingAClock()))
            .allowEmptyShould(true)
            .because("the same article must give the same events on every day");

    @ArchTest
    static final ArchRule slf4jIsTheOnlyLogger = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "ch.qos.logback..", "org.apache.commons.logging..", "org.apache.log4j..")
            .orShould()
            .dependOnClassesThat(are(type(System.Logger.class)))
            .allowEmptyShould(true)
            .because("one logger, configured in one place");

    // 6. The model

    @ArchTest
    static final ArchRule modelHoldsValuesAlone = classes()
            .that()
            .resideInAPackage("id.linimasa.model")
            .and(not(simpleName("package-info")))
            .should(ArchConditions.be(aValue()))
            .allowEmptyShould(true)
            .because("records, enums and sealed interfaces can be shared by all threads and matched exhaustively");

    // 7. Names

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Base)(\\$.*)?")
            .allowEmptyShould(true)
            .because("such a name hides what the class is for");

    private static ArchRule room(String name, String... known) {
        String[] allowed =
                Arrays.stream(known).map(other -> ROOT + other + "..").toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("id.linimasa..")
                        .or(resideInAPackage(ROOT + name + ".."))
                        .or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .as(name + " knows " + (known.length == 0 ? "no other room" : String.join(", ", known)) + " alone");
    }

    private static ArchRule onlyIn(String library, String... rooms) {
        String[] doors = Arrays.stream(rooms).map(room -> ROOT + room + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(doors)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .because("a library with one door can be exchanged behind it");
    }

    private static DescribedPredicate<JavaAccess<?>> readingAClock() {
        return DescribedPredicate.describe("read a clock", access -> {
            String owner = access.getTargetOwner().getName();
            String method = access.getTarget().getName();
            return (owner.startsWith("java.time.") && method.equals("now"))
                    || (owner.equals("java.lang.System")
                            && (method.equals("currentTimeMillis") || method.equals("nanoTime")));
        });
    }

    private static DescribedPredicate<JavaClass> aValue() {
        return DescribedPredicate.describe(
                "a record, an enum, a sealed interface or an annotation",
                found -> found.isRecord()
                        || found.isAssignableTo(Enum.class)
                        || found.isAnnotation()
                        || (found.isInterface() && found.reflect().isSealed()));
    }
}
