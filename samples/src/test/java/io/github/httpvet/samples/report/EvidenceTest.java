package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.httpvet.samples.run.Corpus;
import io.github.httpvet.samples.run.Expectation;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The records that are checked in, and what was made of them. */
class EvidenceTest {

  private static final Path HOME = Path.of("..");

  private final EvidenceFiles files = Records.in(HOME).files();

  @Test
  void recordsAreValid() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("evidence/schema.json")));
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : files.all()) {
      assertWithMessage("%s", file)
          .that(schema.validate(mapper.readTree(Files.readString(file))))
          .isEmpty();
    }
    assertThat(files.all()).isNotEmpty();
  }

  @Test
  void aRecordReadAndWrittenIsTheSame() throws IOException {
    for (Path file : files.all()) {
      assertThat(files.json(files.read(file)) + "\n").isEqualTo(Files.readString(file));
    }
  }

  @Test
  void eachSampleHasARecordOfEachHalfAndNoneIsLeftOver() throws IOException {
    TreeSet<Path> expected = new TreeSet<>();
    for (Sample sample : Corpus.read()) {
      for (Half.Kind kind : Half.Kind.values()) {
        expected.add(file(sample, kind, Records.SHOWN_JDK));
      }
    }
    List<Path> shown =
        files.all().stream()
            .filter(file -> file.toString().endsWith("jdk" + Records.SHOWN_JDK + ".json"))
            .toList();
    assertThat(shown).containsExactlyElementsIn(expected);
  }

  @Test
  void whatSamplesExpectHoldsInTheirRecordsAndNotInThoseOfTheOtherHalf() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Sample sample : Corpus.read()) {
      for (Half.Kind kind : Half.Kind.values()) {
        List<Expectation> expectations = sample.half(kind).expectations();
        Evidence own = files.read(file(sample, kind, Records.SHOWN_JDK));
        Half.Kind otherKind = kind == Half.Kind.BAD ? Half.Kind.GOOD : Half.Kind.BAD;
        Evidence other = files.read(file(sample, otherKind, Records.SHOWN_JDK));
        if (!own.expected().equals(expectations.stream().map(Expectation::toString).toList())) {
          problems.add(sample.path() + ": " + kind.word() + " was measured for something else");
        }
        if (!expectations.stream().allMatch(expected -> holds(expected, own))) {
          problems.add(sample.path() + ": " + kind.word() + " is not as expected");
        }
        if (expectations.stream().allMatch(expected -> holds(expected, other))) {
          problems.add(sample.path() + ": " + kind.word() + " does not differ from the other half");
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void pagesShowTheRecords() throws IOException {
    Map<String, List<EvidencePair>> subjects =
        Records.bySubject(EvidencePair.of(files.of(Records.SHOWN_JDK)));
    assertThat(subjects).isNotEmpty();
    for (Map.Entry<String, List<EvidencePair>> subject : subjects.entrySet()) {
      String page = Files.readString(Records.in(HOME).page(subject.getKey()));
      assertWithMessage(subject.getKey()).that(page).contains(PageBlock.of(subject.getValue()));
    }
  }

  @Test
  void thePageThatComparesJdksShowsTheRecords() throws IOException {
    assertThat(Files.readString(Records.in(HOME).page(Records.BY_JDK)))
        .contains(ByJdk.block(files.byJdk()));
  }

  @Test
  void eachExperimentIsInTheList() throws IOException {
    String list = Files.readString(Records.in(HOME).page("README"));
    try (var pages = Files.list(HOME.resolve("docs/experiments"))) {
      for (Path page : pages.filter(found -> !found.endsWith("README.md")).toList()) {
        assertThat(list).contains("(" + page.getFileName() + ")");
      }
    }
  }

  @Test
  void eachPairHasAChartAndNoChartIsLeftOver() throws IOException {
    List<String> charts = new ArrayList<>();
    try (var found = Files.list(HOME.resolve("docs/evidence"))) {
      found.map(file -> file.getFileName().toString()).forEach(charts::add);
    }
    assertThat(charts)
        .containsExactlyElementsIn(
            EvidencePair.of(files.of(Records.SHOWN_JDK)).stream()
                .filter(EvidencePair::hasChart)
                .map(EvidencePair::chartName)
                .toList());
  }

  private static boolean holds(Expectation expected, Evidence record) {
    Long value = record.measured().get(expected.quantity().text());
    return value != null && expected.holds(value);
  }

  private Path file(Sample sample, Half.Kind kind, int jdk) {
    return files.file(sample.subject(), sample.client(), sample.situation(), kind.word(), jdk);
  }
}
