package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.javac.Report;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one module tells another in its jar. */
class FactsOfJarsTest {

  private static final String LOW =
      """
      package low;

      import java.io.IOException;
      import java.io.InputStream;
      import java.net.HttpURLConnection;
      import java.net.URL;

      public final class Low {
        public static InputStream open(String url) throws IOException {
          HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
          connection.setConnectTimeout(1_000);
          connection.setReadTimeout(1_000);
          return connection.getInputStream();
        }
      }
      """;

  private static final String MIDDLE =
      """
      package middle;

      import java.io.IOException;
      import java.io.InputStream;

      public final class Middle {
        public static InputStream page(String host) throws IOException {
          return low.Low.open("http://" + host + "/");
        }
      }
      """;

  private static final String HIGH =
      """
      package high;

      import java.io.IOException;

      public final class High {
        public int first(String host) throws IOException {
          return middle.Middle.page(host).read();
        }
      }
      """;

  @TempDir private Path folder;
  private Map<String, String> options = Map.of();

  /** Compiles and checks a module, and puts its classes and what it tells into a jar. */
  private Report module(String name, String text, List<Path> jars, boolean tells)
      throws IOException {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Path source =
        Files.writeString(
            Files.createDirectories(folder.resolve("src").resolve(name)).resolve(type + ".java"),
            text);
    Path classes = Files.createDirectories(folder.resolve("classes").resolve(name));
    String path = jars.stream().map(Path::toString).collect(Collectors.joining(":"));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                new ByteArrayOutputStream(),
                "-proc:none",
                "-cp",
                path,
                "-d",
                classes.toString(),
                source.toString());
    assertThat(code).isEqualTo(0);
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    Report report =
        JavacRun.of(Vet.of(rules, options), new JavacOptions(jars, 17, false))
            .check(List.of(source), step -> {});
    if (tells) {
      write(classes, report.facts().text());
    }
    jar(classes, folder.resolve(name + ".jar"));
    return report;
  }

  private static void write(Path classes, String facts) throws IOException {
    Path file = classes.resolve(Facts.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, facts);
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        entries.write(Files.readAllBytes(file));
      }
    }
  }

  private static List<String> found(Report report) {
    List<String> found = new ArrayList<>();
    for (FileReport file : report.files()) {
      file.findings().forEach(one -> found.add(one.rule() + ": " + one.trail().get(0).text()));
    }
    return found;
  }

  @Test
  void aLeakIsFoundThroughTwoJars() throws IOException {
    module("low", LOW, List.of(), true);
    module("middle", MIDDLE, List.of(folder.resolve("low.jar")), true);
    Report high =
        module(
            "high", HIGH, List.of(folder.resolve("middle.jar"), folder.resolve("low.jar")), true);

    assertThat(found(high))
        .containsExactly("HttpResponseNotClosed: opened here, see Middle.java:7");
    assertThat(high.problems()).isEmpty();
  }

  /** Whatever role it gives: the user knows better. */
  @Test
  void aLineWrittenByHandStandsForAllThatAJarTellsOfTheMethod() throws IOException {
    module("low", LOW, List.of(), true);
    module("middle", MIDDLE, List.of(folder.resolve("low.jar")), true);
    Path models = folder.resolve("models");
    List<Path> jars = List.of(folder.resolve("middle.jar"), folder.resolve("low.jar"));

    for (String line :
        List.of(
            "neutral middle.Middle#page(String)",
            "uses middle.Middle#page(..)",
            "neutral middle.Middle#*(..)")) {
      Files.writeString(models, line + "\n");
      options = Map.of(Vet.MODELS_KEY, models.toString());
      assertThat(found(module("high", HIGH, jars, false))).isEmpty();
    }
    for (String line :
        List.of("neutral middle.Middle#page(int)", "neutral middle.Middle#other(String)")) {
      Files.writeString(models, line + "\n");
      assertThat(found(module("high", HIGH, jars, false))).hasSize(1);
    }
  }

  @Test
  void switchedOffFactsTellNothing() throws IOException {
    module("low", LOW, List.of(), true);
    module("middle", MIDDLE, List.of(folder.resolve("low.jar")), true);
    options = Map.of(Vet.FACTS_KEY, "false");
    Report high =
        module(
            "high", HIGH, List.of(folder.resolve("middle.jar"), folder.resolve("low.jar")), false);

    assertThat(found(high)).isEmpty();
  }

  /** The classes of an earlier build are on the class path of the next. */
  @Test
  void whatSourcesToldBeforeTheyWereChangedIsForgotten() throws IOException {
    String two = LOW + "final class Beside { static InputStream get() { return null; } }\n";
    Path classes = folder.resolve("classes").resolve("low");
    Path facts = classes.resolve(Facts.FILE);
    Report first = module("low", two, List.of(), true);
    Files.writeString(
        facts,
        Files.readString(facts)
            + "opens low.Beside#get() -> java.io.InputStream | inferred=Low.java:16\n");

    Report second =
        module("low", two.replace("null", "InputStream.nullInputStream()"), List.of(classes), true);

    assertThat(second.facts().lines()).isEqualTo(first.facts().lines());
    assertThat(second.problems()).isEmpty();
  }

  @Test
  void withoutFactsNothingIsFound() throws IOException {
    module("low", LOW, List.of(), false);
    module("middle", MIDDLE, List.of(folder.resolve("low.jar")), false);
    Report high =
        module(
            "high", HIGH, List.of(folder.resolve("middle.jar"), folder.resolve("low.jar")), false);

    assertThat(found(high)).isEmpty();
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws IOException {
    String first = module("low", LOW, List.of(), true).facts().text();
    String second = module("low", LOW, List.of(folder.resolve("low.jar")), true).facts().text();

    assertThat(second).isEqualTo(first);
    assertThat(first)
        .isEqualTo(
            """
            # httpvet facts 1
            opens low.Low#open(java.lang.String) -> java.io.InputStream | inferred=Low.java:9
            """);
  }

  @Test
  void aFileThatIsNoneGivesALine() throws IOException {
    String damaged = "no facts\u0000\uffff";
    String other = "# httpvet facts 2\nfuture words\n";
    String hostile = "# httpvet facts 1\ncloses java.io.InputStream#read() | arg7\n";
    for (String text : List.of(damaged, other, hostile)) {
      Path classes = Files.createDirectories(folder.resolve("bad"));
      write(classes, text);

      Report report = module("middle", MIDDLE, lowAnd(classes), false);

      assertThat(report.problems()).hasSize(1);
      assertThat(report.problems().get(0))
          .startsWith(classes + ": its META-INF/httpvet/facts is left out: ");
    }
  }

  /** Two sources, so that it could be told twice; and a note fails no build. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xplugin:HttpVet",
        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:HttpResponseNotClosed:ERROR"
      })
  void inACompilationAFileThatIsNoneGivesOneNote(String plugin) throws IOException {
    module("low", LOW, List.of(), true);
    List<Path> path = new ArrayList<>(List.of(folder.resolve("low.jar")));
    for (String text : List.of("\u0000\uffff", "# httpvet facts 2\n", "# httpvet facts 1\nx\n")) {
      Path classes = folder.resolve("bad" + path.size());
      write(classes, text);
      Path source = folder.resolve("Other" + path.size() + ".java");
      Files.writeString(source, "package low; public class Other" + path.size() + " {}");
      ToolProvider.getSystemJavaCompiler()
          .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
      path.add(classes);
    }
    String both =
        MIDDLE.replace("import java.io.IOException", "import low.*;\nimport java.io.IOException");
    List<String> said = compile(plugin, path, both, both.replace("Middle", "Second"));

    assertThat(said.stream().filter(line -> line.contains("is left out")).toList()).hasSize(3);
    assertThat(said.stream().allMatch(line -> line.startsWith("NOTE httpvet: "))).isTrue();
    assertThat(said).hasSize(3);
  }

  private List<String> compile(String plugin, List<Path> path, String... texts) throws IOException {
    List<String> arguments =
        List.of(
            "-proc:none",
            "-Werror",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-cp",
            path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            "-processorpath",
            ClassPath.ofTests(),
            "-d",
            Files.createDirectories(folder.resolve("out")).toString(),
            plugin);
    List<Path> sources = new ArrayList<>();
    for (String text : texts) {
      String name = text.replaceAll("(?s).*class (\\w+).*", "$1");
      sources.add(Files.writeString(folder.resolve(name + ".java"), text));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      compiler.getTask(null, files, said, arguments, null, units).call();
    }
    return said.getDiagnostics().stream()
        .map(one -> one.getKind() + " " + one.getMessage(Locale.ROOT))
        .toList();
  }

  private List<Path> lowAnd(Path classes) throws IOException {
    module("low", LOW, List.of(), false);
    return List.of(folder.resolve("low.jar"), classes);
  }
}
