package io.github.httpvet.samples.report;

import io.github.httpvet.samples.readers.run.ReaderMeasured;
import io.github.httpvet.samples.reads.run.ReadsMeasured;
import io.github.httpvet.samples.source.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The records of what failed reads leave open, and of readers, and the page that shows both. */
public final class ReadsRecords {

  private static final String READERS = "readers";

  private final Path home;
  private final RecordFolder<ReadsEvidence> reads;
  private final RecordFolder<ReadersEvidence> readers;

  private ReadsRecords(Path home) {
    this.home = home;
    Path folder = home.resolve("samples/evidence");
    this.reads = new RecordFolder<>(folder.resolve("reads"), ReadsEvidence.class);
    this.readers = new RecordFolder<>(folder.resolve(READERS), ReadersEvidence.class);
  }

  /** In the source tree of the project. */
  public static ReadsRecords in(Path home) {
    return new ReadsRecords(home);
  }

  /** The record of a client on some JDK. */
  public ReadsEvidence read(String client, int jdk) throws IOException {
    return reads.read(reads.file(client, jdk));
  }

  /** The page. */
  public Path page() {
    return home.resolve("docs/experiments/what-a-failed-read-leaves-open.md");
  }

  /** Takes down what was measured of clients just now, on this JDK. */
  public void write(List<ReadsMeasured> clients) throws IOException {
    for (ReadsMeasured client : clients) {
      List<String> imports = Imports.of(Records.source(home, client.client().className()));
      Environment seen = Environment.of(imports);
      // The jars that come first are not those of this JVM.
      reads.write(
          client.client().client(),
          ReadsEvidence.of(
              client,
              client.client().jars().isEmpty()
                  ? seen
                  : new Environment(seen.kernel(), seen.jdk(), client.libraries())));
    }
  }

  /** Takes down what was measured of readers just now, on this JDK. */
  public void writeReaders(List<ReaderMeasured> measured) throws IOException {
    TreeSet<String> classes = new TreeSet<>();
    measured.forEach(reader -> classes.add(reader.row().method().getDeclaringClass().getName()));
    List<String> imports = new ArrayList<>();
    for (String name : classes) {
      imports.addAll(Imports.of(Records.source(home, name)));
    }
    readers.write(READERS, ReadersEvidence.of(measured, Environment.of(imports)));
  }

  /** Writes the page's block from the records. */
  public void publish() throws IOException {
    Optional<String> text = PageBlock.replaced(Files.readString(page()), block());
    if (text.isEmpty()) {
      throw new IOException(page() + " has no place for the tables");
    }
    Files.writeString(page(), text.get());
  }

  /** The page's block. */
  String block() throws IOException {
    return ReadsBlock.of(reads.all(), readers.all());
  }

  RecordFolder<ReadsEvidence> reads() {
    return reads;
  }

  RecordFolder<ReadersEvidence> readers() {
    return readers;
  }
}
