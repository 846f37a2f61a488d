package io.github.httpvet.samples.source;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.javac.Report;
import io.github.httpvet.samples.run.Corpus;
import io.github.httpvet.samples.run.Sample;
import io.github.httpvet.samples.source.SampleSource.Marker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples as sources: each is a pair, and the rules report just what is marked. */
class CorpusSourcesTest {

  private final List<SampleSource> sources;

  CorpusSourcesTest() throws IOException {
    sources = SampleSources.read(Path.of("src/main/java"));
  }

  @Test
  void sourcesAndClassesAreTheSame() throws IOException {
    assertThat(sources.stream().map(SampleSource::className).sorted().toList())
        .isEqualTo(Corpus.read().stream().map(Sample::className).sorted().toList());
    assertThat(sources).isNotEmpty();
  }

  @Test
  void eachSampleIsAPairWithMarkers() {
    List<String> problems = new ArrayList<>();
    for (SampleSource source : sources) {
      source.problems().forEach(problem -> problems.add(source.file() + ": " + problem));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theRuleOfASampleReportsWhatIsMarkedAndNothingElse() throws IOException {
    List<String> differences = new ArrayList<>();
    for (SampleSource source : sources) {
      List<Integer> marked = source.markers().stream().map(Marker::line).toList();
      if (!source.isTopic() && !found(source).equals(marked)) {
        differences.add(source.file() + ": marked " + marked + ", reported " + found(source));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static List<Integer> found(SampleSource source) throws IOException {
    JavacOptions options = new JavacOptions(classPath(), 17, true);
    Vet rule = Vet.of(List.of(source.subject()), Map.of(Vet.NOTES_KEY, "true"));
    Report report = JavacRun.of(rule, options).check(List.of(source.file()), step -> {});
    String text = Files.readString(source.file());
    return report.files().stream()
        .map(FileReport::findings)
        .flatMap(List::stream)
        .map(Finding::offset)
        .map(offset -> (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1)
        .toList();
  }

  private static List<Path> classPath() {
    String entries =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Stream<String> paths =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(entries);
    return paths.map(Path::of).toList();
  }
}
