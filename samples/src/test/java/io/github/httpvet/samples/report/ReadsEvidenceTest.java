package io.github.httpvet.samples.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.httpvet.samples.readers.run.ReaderMeasured;
import io.github.httpvet.samples.readers.run.ReaderRow;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.run.ClientReads;
import io.github.httpvet.samples.reads.run.Ending;
import io.github.httpvet.samples.reads.run.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records of what failed reads leave open, and of readers, and the page that shows them. */
class ReadsEvidenceTest {

  private final ReadsRecords records = ReadsRecords.in(Path.of(".."));

  @Test
  void recordsAreValid() throws IOException {
    assertValid("reads", records.reads().files());
    assertValid("readers", records.readers().files());
  }

  private static void assertValid(String folder, List<Path> files) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("evidence", folder, "schema.json")));
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : files) {
      assertWithMessage("%s", file)
          .that(schema.validate(mapper.readTree(Files.readString(file))))
          .isEmpty();
    }
    assertThat(files).isNotEmpty();
  }

  @Test
  void aRecordReadAndWrittenIsTheSame() throws IOException {
    for (Path file : records.reads().files()) {
      assertThat(records.reads().json(records.reads().read(file)) + "\n")
          .isEqualTo(Files.readString(file));
    }
    for (Path file : records.readers().files()) {
      assertThat(records.readers().json(records.readers().read(file)) + "\n")
          .isEqualTo(Files.readString(file));
    }
  }

  @Test
  void eachClientHasARecordAndNoneIsLeftOver() throws IOException {
    List<String> clients = ClientReads.all().stream().map(ClientReads::client).toList();
    List<String> shown = new ArrayList<>();
    for (RecordFolder.Of<ReadsEvidence> record : records.reads().all()) {
      if (record.jdk() == Records.SHOWN_JDK) {
        shown.add(record.evidence().client());
      }
      assertThat(clients).contains(record.evidence().client());
    }
    assertThat(shown).containsExactlyElementsIn(clients);
  }

  @Test
  void readersHaveARecord() {
    assertThat(Files.exists(records.readers().file("readers", Records.SHOWN_JDK))).isTrue();
  }

  @Test
  void whatIsExpectedOfReadsIsWhatWasMeasured() throws IOException {
    List<String> problems = new ArrayList<>();
    for (ClientReads client : ClientReads.all()) {
      for (RecordFolder.Of<ReadsEvidence> record : records.reads().all()) {
        if (record.evidence().client().equals(client.client())) {
          compare(client, record, problems);
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  private static void compare(
      ClientReads client, RecordFolder.Of<ReadsEvidence> record, List<String> problems) {
    assertThat(record.evidence().calls()).isEqualTo(Reading.CALLS);
    assertWithMessage(client.path())
        .that(record.evidence().readings().stream().map(ReadsEvidence.Row::reading).toList())
        .isEqualTo(client.rows().stream().map(Row::reading).toList());
    for (int next = 0; next < client.rows().size(); next++) {
      Row row = client.rows().get(next);
      ReadsEvidence.Row found = record.evidence().readings().get(next);
      assertThat(found.answers()).hasSize(row.expected().size());
      row.expected()
          .forEach(
              (answer, expected) -> {
                Ending ending = Ending.of(found.at(answer).orElseThrow().ending());
                if (!row.isExpected(answer, ending)) {
                  problems.add(
                      "%s, %s, %s, JDK %d: %s"
                          .formatted(
                              client.path(), row.reading(), answer.title(), record.jdk(), ending));
                }
              });
    }
  }

  @Test
  void whatReadersDoNowIsWhatIsExpectedAndRecorded() throws IOException {
    List<ReaderMeasured> measured = ReaderRow.all().stream().map(ReaderRow::measure).toList();

    assertThat(measured.stream().flatMap(reader -> reader.problems().stream()).toList()).isEmpty();
    // JDKs without a record are held to what is expected alone.
    Path file = records.readers().file("readers", Runtime.version().feature());
    if (Files.exists(file)) {
      ReadersEvidence record = records.readers().read(file);
      assertThat(ReadersEvidence.of(measured, record.environment())).isEqualTo(record);
    }
  }

  @Test
  void thePageShowsTheRecords() throws IOException {
    assertThat(Files.readString(records.page())).contains(records.block());
  }
}
