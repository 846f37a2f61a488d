package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.run.ClientBounds;
import io.github.httpvet.samples.bounds.run.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The records of what bounds a call, and the page that shows them. */
class BoundsEvidenceTest {

  private static final List<Integer> JDKS = List.of(Records.SHOWN_JDK, 25);

  private final BoundsRecords page = BoundsRecords.in(Path.of(".."));
  private final RecordFolder<BoundsEvidence> records = page.folder();

  @Test
  void recordsAreValid() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("evidence/bounds/schema.json")));
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : records.files()) {
      assertWithMessage("%s", file)
          .that(schema.validate(mapper.readTree(Files.readString(file))))
          .isEmpty();
    }
    assertThat(records.files()).isNotEmpty();
  }

  @Test
  void aRecordReadAndWrittenIsTheSame() throws IOException {
    for (Path file : records.files()) {
      assertThat(records.json(records.read(file)) + "\n").isEqualTo(Files.readString(file));
    }
  }

  @Test
  void eachClientHasARecordOfEachJdkAndNoneIsLeftOver() throws IOException {
    TreeSet<Path> expected = new TreeSet<>();
    for (ClientBounds client : ClientBounds.all()) {
      JDKS.forEach(jdk -> expected.add(records.file(client.client(), jdk)));
    }
    assertThat(records.files()).containsExactlyElementsIn(expected);
  }

  @Test
  void whatIsExpectedOfSettingsIsWhatWasMeasured() throws IOException {
    List<String> problems = new ArrayList<>();
    for (ClientBounds client : ClientBounds.all()) {
      for (int jdk : JDKS) {
        BoundsEvidence record = records.read(records.file(client.client(), jdk));
        assertThat(record.millis()).isEqualTo(Setting.MILLIS);
        assertWithMessage(client.path())
            .that(record.settings().stream().map(BoundsEvidence.Row::setting).toList())
            .isEqualTo(client.rows().stream().map(Row::setting).toList());
        for (int row = 0; row < client.rows().size(); row++) {
          compare(client, client.rows().get(row), record.settings().get(row), problems);
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  private static void compare(
      ClientBounds client, Row row, BoundsEvidence.Row record, List<String> problems) {
    for (Behaviour behaviour : Behaviour.values()) {
      if (!record.ending(behaviour).equals(row.expected(behaviour).word())) {
        problems.add(client.path() + ", " + row.setting() + ", " + behaviour.title());
      }
    }
  }

  @Test
  void thePageShowsTheRecords() throws IOException {
    assertThat(Files.readString(page.page())).contains(BoundsBlock.of(records.all()));
  }
}
