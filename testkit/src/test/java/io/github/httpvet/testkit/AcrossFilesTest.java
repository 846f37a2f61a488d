package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Defects that no single file shows: found where the files are seen together, and by every engine
 * that is given what they tell each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcrossFilesTest {

  private static final Path CASES = Path.of("src", "test", "across");

  private static final Set<String> RULES =
      Vet.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());

  private List<Snippet> sources;

  /** What each file shows by itself. */
  private List<Fact> alone;

  private Facts facts;
  private String table;
  private Path folder;
  private Path classes;
  private Path jar;

  @BeforeAll
  void findFacts(@TempDir Path temporary) throws IOException {
    folder = temporary;
    sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        String path = "across/" + CASES.relativize(file).toString().replace('\\', '/');
        sources.add(new Snippet(path, Files.readString(file)));
      }
    }
    new Sources(sources, List.of(), Map.of()).write();
    JavacOptions options = new JavacOptions(ClassPath.entries(), 17, false);
    List<Path> files = sources.stream().map(Sources::file).toList();
    facts = JavacRun.of(Vet.of(RULES, Map.of()), options).check(files, step -> {}).facts();
    table = Files.writeString(folder.resolve("facts"), facts.text()).toString();
    classes = Files.createDirectory(folder.resolve("classes"));
    compile(files);
    jar = pack();
    alone = new ArrayList<>();
    for (Snippet source : sources) {
      alone.addAll(new JavacEngine(RULES, true).run(List.of(source)));
    }
  }

  private Path pack() throws IOException {
    Path packed = folder.resolve("all.jar");
    try (OutputStream out = Files.newOutputStream(packed);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        entries.write(Files.readAllBytes(file));
      }
      entries.putNextEntry(new JarEntry(Facts.FILE));
      entries.write(facts.text().getBytes(StandardCharsets.UTF_8));
    }
    return packed;
  }

  private void compile(List<Path> files) {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-nowarn", "-cp", ClassPath.ofTests(), "-d", classes.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, arguments.toArray(String[]::new));
    assertWithMessage(errors.toString(StandardCharsets.UTF_8)).that(code).isEqualTo(0);
  }

  private List<Fact> marks() {
    return sources.stream().flatMap(source -> source.expected().stream()).sorted().toList();
  }

  private void assertFound(List<Fact> found) {
    assertThat(found.stream().sorted().toList()).isEqualTo(marks());
  }

  @Test
  void filesSeenTogetherShowThem() {
    assertFound(new JavacEngine(RULES, true).run(sources));
  }

  @Test
  void filesAloneShowHardlyAny() {
    assertThat(marks()).containsAtLeastElementsIn(alone);
    assertThat(alone.size()).isLessThan(marks().size() / 4);
  }

  /** The name of a method is the guess of a file that knows no more. */
  @Test
  void whatAMethodMayHaveClosedIsNoGuess() throws IOException {
    Snippet office =
        new Snippet(
            "across/closedonflag/Office.java",
            """
            package across.closedonflag;

            import java.io.IOException;
            import org.apache.hc.client5.http.classic.methods.HttpGet;
            import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
            import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

            class Office {
              protected CloseableHttpClient client;

              CloseableHttpResponse send(String url, boolean isClosed) throws IOException {
                CloseableHttpResponse response = client.execute(new HttpGet(url));
                if (isClosed) {
                  response.close();
                }
                return response;
              }

              CloseableHttpResponse sendAndClose(String url) throws IOException {
                return send(url, true);
              }
            }
            """);
    Snippet courier =
        new Snippet(
            "across/closedonflag/Courier.java",
            """
            package across.closedonflag;

            import java.io.IOException;
            import java.util.List;
            import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

            final class Courier extends Office {
              void collect(String url, List<Object> seen) throws IOException {
                CloseableHttpResponse response = sendAndClose(url);
                if (response.getCode() == 200) {
                  seen.add(response);
                }
              }
            }
            """);
    new Sources(List.of(office, courier), List.of(), Map.of()).write();

    assertThat(new JavacEngine(RULES, true).run(List.of(courier))).hasSize(1);
    assertThat(new JavacEngine(RULES, true).run(List.of(office, courier))).isEmpty();
  }

  @Test
  void theOrderOfFilesTellsNothing() {
    List<Path> files = new ArrayList<>(sources.stream().map(Sources::file).toList());
    Collections.reverse(files);
    JavacOptions options = new JavacOptions(ClassPath.entries(), 17, false);
    Facts reversed = JavacRun.of(Vet.of(RULES, Map.of()), options).check(files, s -> {}).facts();
    assertThat(reversed.text()).isEqualTo(facts.text());
  }

  @Test
  void compilationsShowThem() throws IOException {
    assertFound(new PluginEngine(RULES).run(sources));
    assertFound(new ErrorProneEngine(RULES).run(sources));
  }

  /** Nor does it matter when javac takes the tree of a file apart. */
  @ParameterizedTest
  @ValueSource(strings = {"bytodo", "byfile", "simple"})
  void theOrderOfACompilationTellsNothing(String policy) throws IOException {
    List<Snippet> reversed = new ArrayList<>(sources);
    Collections.reverse(reversed);
    List<String> options = List.of("-XDcompilePolicy=" + policy);
    assertFound(new PluginEngine(RULES, "", options).run(reversed));
    if (!policy.equals("bytodo")) { // Error Prone refuses it.
      assertFound(new ErrorProneEngine(RULES, "", options).run(reversed));
    }
  }

  /** What a user writes, however it came to be. */
  @Test
  void everyEngineFindsThemWithTheFactsAsModels() throws IOException {
    String ruleset = ruleset("models", table);
    assertFound(new ErrorProneEngine(RULES, table, classPath(classes)).run(marked()));
    assertFound(new PluginEngine(RULES, table, classPath(classes)).run(marked()));
    assertFound(new PmdEngine(RULES, true, ruleset).seeing(classes).run(sources));
  }

  /** Without the files that open, close and make. */
  @Test
  void everyEngineFindsThemWithTheFactsInAJar() throws IOException {
    assertFound(new ErrorProneEngine(RULES, "", classPath(jar)).run(marked()));
    assertFound(new PluginEngine(RULES, "", classPath(jar)).run(marked()));
    assertFound(new PmdEngine(RULES, true).seeing(jar).run(sources));
  }

  @Test
  void switchedOffFactsTellNothing() throws IOException {
    String off = "-XepOpt:httpvet:facts=false";
    PmdEngine pmd = new PmdEngine(RULES, true, ruleset("facts", "false"));

    assertThat(new JavacEngine(RULES, true, Map.of(Vet.FACTS_KEY, "false")).run(sources))
        .containsExactlyElementsIn(alone);
    assertThat(pmd.seeing(jar).run(sources)).containsExactlyElementsIn(alone);
    assertThat(new PluginEngine(RULES, "", classPath(jar), "facts=false").run(sources))
        .containsExactlyElementsIn(alone);
    assertThat(new ErrorProneEngine(RULES, "", classPath(jar), off).run(sources))
        .containsExactlyElementsIn(alone);
  }

  private List<Snippet> marked() {
    return sources.stream().filter(source -> !source.expected().isEmpty()).toList();
  }

  private static List<String> classPath(Path first) {
    return List.of("-classpath", first + File.pathSeparator + ClassPath.ofTests());
  }

  private String ruleset(String property, String value) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            <ruleset name="own" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
            <description>Own</description>
            """);
    for (String rule : RULES) {
      text.append("<rule ref='rulesets/java/httpvet-all.xml/")
          .append(rule)
          .append("'><properties>");
      text.append("<property name='").append(property).append("' value='").append(value);
      text.append("'/></properties></rule>\n");
    }
    text.append("</ruleset>\n");
    return Files.writeString(folder.resolve(property + ".xml"), text).toString();
  }

  @Test
  void factsComeBackAsTheyWereWritten() {
    Facts read = Facts.parse("facts", facts.text());
    assertThat(read.lines()).isEqualTo(facts.lines());
    assertThat(new TreeSet<>(facts.lines())).containsExactlyElementsIn(facts.lines()).inOrder();
    assertThat(facts.text()).doesNotContain(File.separator + "across");
  }
}
