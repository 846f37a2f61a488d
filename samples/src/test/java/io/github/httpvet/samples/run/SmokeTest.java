package io.github.httpvet.samples.run;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.report.Evidence;
import io.github.httpvet.samples.report.EvidenceFiles;
import io.github.httpvet.samples.report.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A few samples, run for real: what is measured now agrees with what is checked in. */
class SmokeTest {

  private final EvidenceFiles files = Records.in(Path.of("..")).files();

  @Test
  void freshMeasurementsAgreeWithTheRecords() throws IOException, InterruptedException {
    List<Sample> chosen = Corpus.read().stream().filter(Sample::smoke).toList();
    List<String> differences = new ArrayList<>();

    for (Pair pair : CorpusRun.of(sample -> false).run(chosen, sample -> {}, pair -> {})) {
      pair.problems().forEach(problem -> differences.add(pair.sample().path() + ": " + problem));
      for (Half.Kind kind : Half.Kind.values()) {
        compare(pair.outcome(kind), record(pair.sample(), kind), differences);
      }
    }

    assertThat(differences).isEmpty();
    assertThat(new TreeSet<>(chosen.stream().map(Sample::rule).toList())).hasSize(9);
  }

  private Evidence record(Sample sample, Half.Kind kind) throws IOException {
    return files.read(
        files.file(
            sample.subject(), sample.client(), sample.situation(), kind.word(), Records.SHOWN_JDK));
  }

  /** Counts that are expected to be exact are the same; others only hold what is expected. */
  private static void compare(Outcome fresh, Evidence record, List<String> differences) {
    for (Expectation expected : fresh.half().expectations()) {
      String name = expected.quantity().text();
      Long now = fresh.measured().get(name);
      if (expected.comparison().equals("=")
          && now != null
          && !now.equals(record.measured().get(name))) {
        differences.add(
            fresh.sample().path() + ": " + name + " is " + now + ", the record says otherwise");
      }
    }
  }
}
