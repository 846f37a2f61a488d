package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every engine finds what the marks say, and nothing else.
 *
 * <p>While working on a rule, {@code -Dhttpvet.snippets=<regular expression>} takes only the
 * snippets whose path it finds something in. {@code -Dhttpvet.variants=false} leaves the variants
 * out. The compiler plug-in and Error Prone lower code as the command line does, so that they see
 * one variant of each snippet.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {

  private static final String FILTER = System.getProperty("httpvet.snippets", "");
  private static final boolean WITH_VARIANTS =
      Boolean.parseBoolean(System.getProperty("httpvet.variants", "true"));

  private List<Snippet> corpus;
  private Attributed attributed;
  private Sources sources;
  private Set<String> rules;
  private AllowedDifferences allowed;

  @BeforeAll
  void makeSources() throws IOException {
    corpus = Corpus.load();
    rules = corpus.stream().map(Snippet::rule).collect(Collectors.toCollection(TreeSet::new));
    Pattern filter = Pattern.compile(FILTER);
    List<Snippet> chosen =
        corpus.stream().filter(snippet -> filter.matcher(snippet.path()).find()).toList();
    attributed = Attributed.of(chosen);
    sources = WITH_VARIANTS ? Sources.of(attributed) : Sources.plain(attributed);
    sources.write();
    allowed = AllowedDifferences.load();
    System.out.printf(
        "%d snippets, %d variants (not applicable: %s), %d marks%n",
        sources.plain().size(),
        sources.variants().size(),
        sources.skipped(),
        expected(sources.all()).size());
  }

  List<Engine> engines() {
    return List.of(
        new JavacEngine(rules, true),
        new JavacEngine(rules, false),
        new ErrorProneEngine(rules),
        new PluginEngine(rules),
        new PmdEngine(rules, true),
        new PmdEngine(rules, false));
  }

  @Test
  void everySnippetCompiles() {
    assertThat(attributed.errors()).isEmpty();
  }

  @Test
  void everyVariantCompiles() throws IOException {
    assumeTrue(WITH_VARIANTS);
    assertThat(Attributed.of(sources.variants()).errors()).isEmpty();
  }

  @Test
  void everyVariantKeepsLinesAndMarks() {
    Map<String, Snippet> plain = new LinkedHashMap<>();
    sources.plain().forEach(snippet -> plain.put(snippet.path(), snippet));
    for (Snippet variant : sources.variants()) {
      Snippet origin = plain.get(variant.path().substring(variant.path().indexOf('/') + 1));
      assertWithMessage(variant.path()).that(variant.lines()).isEqualTo(origin.lines());
      assertWithMessage(variant.path())
          .that(variant.expected().stream().map(Fact::line).toList())
          .isEqualTo(origin.expected().stream().map(Fact::line).toList());
    }
  }

  @Test
  void everyRuleHasMoreNegativesThanPositives() {
    for (String rule : rules) {
      List<Snippet> own = corpus.stream().filter(s -> s.rule().equals(rule)).toList();
      long negatives =
          own.stream()
              .filter(s -> s.expected().stream().noneMatch(fact -> fact.rule().equals(rule)))
              .count();
      assertWithMessage(rule).that(negatives).isGreaterThan(own.size() - negatives);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void findsWhatTheMarksSay(Engine engine) throws IOException {
    List<Snippet> seen = engine.hasLoweringOfItsOwn() ? sources.all() : sources.some();
    List<Fact> expected = expected(seen);
    List<Fact> actual = engine.run(seen);
    List<Difference> differences =
        Difference.between(engine.name(), expected, actual, !engine.hasClassPath());
    System.out.printf("%s: %d findings, %d marks%n", engine.name(), actual.size(), expected.size());
    keep(engine, Difference.between(engine.name(), expected, actual, false));
    List<Difference> unknown = allowed.unknown(differences);
    if (!unknown.isEmpty()) {
      throw new AssertionError(unknown.size() + " differences" + describe(unknown));
    }
    if (FILTER.isEmpty() && WITH_VARIANTS) {
      assertThat(allowed.stale(engine.name(), differences)).isEmpty();
    }
  }

  private static List<Fact> expected(List<Snippet> sources) {
    return sources.stream().flatMap(source -> source.expected().stream()).toList();
  }

  /** Writes all differences, allowed or not, for people. */
  private static void keep(Engine engine, List<Difference> differences) throws IOException {
    Path file = Path.of("target", "parity", engine.name() + ".txt");
    Files.write(file, differences.stream().map(Difference::toString).toList());
  }

  /** One line a difference and its place, with the variants that show it. */
  private static String describe(List<Difference> differences) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Difference difference : differences) {
      String text = difference.toString();
      String variant = "plain";
      for (Variant candidate : Variant.values()) {
        if (difference.fact().path().startsWith(candidate.folder() + "/")) {
          variant = candidate.folder();
          text = text.replaceFirst(variant + "/", "");
        }
      }
      places.computeIfAbsent(text, place -> new ArrayList<>()).add(variant);
    }
    return places.entrySet().stream()
        .map(place -> place.getKey() + " in " + place.getValue())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
