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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

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
  private Facts facts;
  private String table;
  private Path classes;

  @BeforeAll
  void findFacts(@TempDir Path folder) throws IOException {
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
    List<Fact> alone = new ArrayList<>();
    for (Snippet source : sources) {
      alone.addAll(new JavacEngine(RULES, true).run(List.of(source)));
    }
    assertThat(marks()).containsAtLeastElementsIn(alone);
    assertThat(alone.size()).isLessThan(marks().size() / 4);
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
  void everyEngineFindsThemWithTheFacts() throws IOException {
    assertFound(new ErrorProneEngine(RULES, table).run(sources));
    assertFound(new PluginEngine(RULES, table).run(sources));
  }

  @Test
  void factsComeBackAsTheyWereWritten() {
    Facts read = Facts.parse("facts", facts.text());
    assertThat(read.lines()).isEqualTo(facts.lines());
    assertThat(new TreeSet<>(facts.lines())).containsExactlyElementsIn(facts.lines()).inOrder();
    assertThat(facts.text()).doesNotContain(File.separator + "across");
  }
}
