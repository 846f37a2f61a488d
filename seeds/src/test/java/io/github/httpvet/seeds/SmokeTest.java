package io.github.httpvet.seeds;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A part of what {@code real-input/seed} does: all ways, all clients that can be broken. */
final class SmokeTest {

  private static final Path HOME = Path.of("..");
  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final List<Seed> SEEDS = new ArrayList<>();

  @BeforeAll
  static void breakSources() throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Corpus corpus = Corpus.ofTree(HOME, classPath);
    List<String> chosen = lines("smoke-sources.txt");
    List<Source> sources =
        corpus.sources().stream().filter(source -> chosen.contains(source.path())).toList();
    assertThat(sources.stream().map(Source::path)).containsExactlyElementsIn(chosen);
    try (Compiler compiler = new Compiler(corpus.classPath())) {
      Seeder seeder = new Seeder(compiler, Ways.all());
      for (Source source : sources) {
        SEEDS.addAll(seeder.seeds(source));
      }
    }
  }

  @Test
  void goodCodeIsSilent() {
    assertThat(of(Seed.State.NOT_SILENT)).isEmpty();
  }

  @Test
  void eachWayBreaksSomething() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Way way : Ways.all()) {
      counts.put(
          way.name(), counted().stream().filter(seed -> seed.way().equals(way.name())).count());
    }
    assertWithMessage("seeds by way: %s", counts).that(counts.values()).doesNotContain(0L);
    assertThat(counted().size()).isAtLeast(150);
  }

  @Test
  void eachClientIsBroken() throws IOException {
    TreeSet<String> clients = new TreeSet<>();
    counted().forEach(seed -> clients.add(seed.client()));
    assertThat(clients).containsExactlyElementsIn(lines("smoke-clients.txt"));
  }

  @Test
  void missesAreThoseKnown() throws IOException {
    assertThat(of(Seed.State.MISSED)).containsExactlyElementsIn(lines("smoke-misses.txt"));
  }

  @Test
  void noneIsOnlyANote() {
    assertThat(of(Seed.State.NOTED)).isEmpty();
  }

  private static List<Seed> counted() {
    return SEEDS.stream().filter(Seed::counts).toList();
  }

  private static List<String> of(Seed.State state) {
    return SEEDS.stream()
        .filter(seed -> seed.state() == state)
        .map(seed -> seed.way() + " " + seed.good().path() + ":" + seed.line())
        .toList();
  }

  /** The lines without comments. */
  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(name)).stream()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
