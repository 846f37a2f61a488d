package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.SourceHits;
import io.github.httpvet.config.Baseline;
import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A baseline holds for every engine, whichever wrote it: a finding has the same name in all. Of
 * each rule the first snippet of a few clients is taken.
 */
class BaselineParityTest {

  private static final int CLIENTS = 8;
  private static final String TOP = "baselines";
  private static final Path FOLDER = Sources.FOLDER.resolve(TOP);
  private static final Path CONFIGURATION = FOLDER.resolve(Configuration.FILE_NAME);
  private static final Path BASELINE = FOLDER.resolve(Baseline.FILE_NAME);
  private static final Path KEPT = FOLDER.resolve("kept");

  private static final Set<String> RULES =
      Vet.rules().stream()
          .filter(RuleInfo::onByDefault)
          .map(RuleInfo::name)
          .collect(Collectors.toSet());

  private final Map<Baseline.Entry, Fact> found = new TreeMap<>();
  private final List<String> fingerprints = new ArrayList<>();
  private List<Snippet> snippets;

  @BeforeEach
  void findWithJavac() throws IOException {
    snippets = chosen();
    new Sources(snippets, List.of(), Map.of()).write();
    Files.writeString(CONFIGURATION, "");
    JavacOptions options = new JavacOptions(ClassPath.entries(), 17, false);
    List<Path> files = snippets.stream().map(Sources::file).toList();
    for (FileReport file :
        JavacRun.of(Vet.of(RULES, Map.of()), options).check(files, p -> {}).files()) {
      List<Reported> reported =
          Configuration.of(file.file()).reported(file.file(), file.unit(), file.findings());
      Source source = new Source(file.file(), "", file.file().toString(), new Source.Root("", ""));
      // In the order of the findings, one at a time.
      for (Reported one : reported) {
        Hit hit = SourceHits.of(source, file.unit(), List.of(one), Vet.rules()).get(0);
        String path = Sources.FOLDER.relativize(file.file()).toString().replace('\\', '/');
        Fact fact = new Fact(path, hit.line(), hit.rule().name());
        assertThat(found.put(Baseline.entry(BASELINE, file.file(), one.finding()), fact)).isNull();
      }
      SourceHits.of(source, file.unit(), reported, Vet.rules())
          .forEach(hit -> fingerprints.add(hit.fingerprint()));
    }
  }

  private static List<Snippet> chosen() throws IOException {
    Set<String> taken = new HashSet<>();
    Map<String, List<Snippet>> byRule = new TreeMap<>();
    for (Snippet snippet : Corpus.load()) {
      List<Snippet> own = byRule.computeIfAbsent(snippet.rule(), rule -> new ArrayList<>());
      if (RULES.contains(snippet.rule())
          && !snippet.expected().isEmpty()
          && own.size() < CLIENTS
          && taken.add(snippet.rule() + "/" + snippet.client())) {
        own.add(new Snippet(TOP + "/" + snippet.path(), snippet.text()));
      }
    }
    return byRule.values().stream().flatMap(List::stream).toList();
  }

  private static List<Engine> others() {
    return List.of(
        new ErrorProneEngine(RULES), new PluginEngine(RULES), new PmdEngine(RULES, true));
  }

  private void accept(Set<Baseline.Entry> entries) throws IOException {
    Baseline.write(BASELINE, entries);
    Files.writeString(CONFIGURATION, "baseline = " + Baseline.FILE_NAME + "\n");
  }

  @Test
  void theBaselineOfOneSilencesTheOthers() throws IOException {
    // Some mistakes can be made with fewer clients.
    assertThat(snippets.size()).isGreaterThan((CLIENTS - 2) * RULES.size());
    assertThat(snippets.stream().map(Snippet::rule).distinct()).containsExactlyElementsIn(RULES);
    assertThat(found.size()).isAtLeast(snippets.size());
    for (Engine engine : others()) {
      assertWithMessage(engine.name())
          .that(engine.run(snippets))
          .containsExactlyElementsIn(found.values());
    }

    accept(found.keySet());

    for (Engine engine : others()) {
      assertWithMessage(engine.name()).that(engine.run(snippets)).isEmpty();
    }
  }

  @Test
  void eachEntryAcceptsTheSameFindingInAll() throws IOException {
    Set<Baseline.Entry> accepted = new HashSet<>();
    List<Fact> rest = new ArrayList<>();
    for (Map.Entry<Baseline.Entry, Fact> one : found.entrySet()) {
      if ((accepted.size() + rest.size()) % 2 == 0) {
        accepted.add(one.getKey());
      } else {
        rest.add(one.getValue());
      }
    }

    accept(accepted);

    for (Engine engine : others()) {
      assertWithMessage(engine.name()).that(engine.run(snippets)).containsExactlyElementsIn(rest);
    }
  }

  @Test
  void whatCompilationsKeepHasTheSameFingerprints() throws IOException {
    Files.writeString(CONFIGURATION, "findings = kept\n");
    for (Engine engine : List.of(new ErrorProneEngine(RULES), new PluginEngine(RULES))) {
      clear();
      engine.run(snippets);
      assertWithMessage(engine.name()).that(kept()).containsExactlyElementsIn(fingerprints);
    }
  }

  private static void clear() throws IOException {
    Files.createDirectories(KEPT);
    try (Stream<Path> files = Files.list(KEPT)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> kept() throws IOException {
    List<String> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(KEPT)) {
      for (Path file : files.toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("finding\t"))
            .forEach(line -> kept.add(line.substring(line.lastIndexOf('\t') + 1)));
      }
    }
    return kept;
  }
}
