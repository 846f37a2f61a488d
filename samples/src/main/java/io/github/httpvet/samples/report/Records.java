package io.github.httpvet.samples.report;

import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Pair;
import io.github.httpvet.samples.source.SampleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what was measured into a source tree: records, charts, blocks of pages. */
public final class Records {

  /** The JDK whose records the pages and charts show. */
  public static final int SHOWN_JDK = 17;

  /** The page, beside those of the topics, that compares JDKs. */
  public static final String BY_JDK = "by-jdk";

  private final Path home;
  private final EvidenceFiles files;

  private Records(Path home) {
    this.home = home;
    this.files = EvidenceFiles.in(home.resolve("samples/evidence"));
  }

  /** In the source tree of the project. */
  public static Records in(Path home) {
    return new Records(home);
  }

  /** The records' files. */
  public EvidenceFiles files() {
    return files;
  }

  /** Takes down what was measured just now. */
  public void write(List<Pair> pairs, Map<String, SampleSource> sources) throws IOException {
    for (Pair pair : pairs) {
      for (Half.Kind kind : Half.Kind.values()) {
        files.write(Evidence.of(pair, kind, sources.get(pair.sample().className())));
      }
    }
  }

  /** Draws and writes what follows from the records. */
  public void publish() throws IOException {
    List<EvidencePair> pairs = EvidencePair.of(files.of(SHOWN_JDK));
    Path charts = Files.createDirectories(home.resolve("docs/evidence"));
    for (EvidencePair pair : pairs.stream().filter(EvidencePair::hasChart).toList()) {
      Files.writeString(charts.resolve(pair.chartName()), Chart.svg(pair.bad(), pair.good()));
    }
    for (Map.Entry<String, List<EvidencePair>> subject : bySubject(pairs).entrySet()) {
      publish(page(subject.getKey()), PageBlock.of(subject.getValue()));
    }
    publish(page(BY_JDK), ByJdk.block(files.byJdk()));
  }

  /** The source of a class of the samples. */
  static Path source(Path home, String className) {
    return home.resolve("samples/src/main/java").resolve(className.replace('.', '/') + ".java");
  }

  private static void publish(Path page, String block) throws IOException {
    if (Files.exists(page)) {
      Optional<String> text = PageBlock.replaced(Files.readString(page), block);
      if (text.isPresent()) {
        Files.writeString(page, text.get());
      }
    }
  }

  /** The pairs of each rule and topic. */
  public static Map<String, List<EvidencePair>> bySubject(List<EvidencePair> pairs) {
    return pairs.stream().collect(Collectors.groupingBy(EvidencePair::subject));
  }

  /** The page of a rule, or of a topic. */
  public Path page(String subject) {
    return subject.startsWith("Http")
        ? home.resolve("docs/rules").resolve(subject + ".md")
        : home.resolve("docs/experiments").resolve(subject + ".md");
  }
}
