package io.github.httpvet.samples.report;

import io.github.httpvet.samples.bounds.run.ClientMeasured;
import io.github.httpvet.samples.source.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The records of what bounds a call, and the page that shows them. */
public final class BoundsRecords {

  private final Path home;
  private final RecordFolder<BoundsEvidence> folder;

  private BoundsRecords(Path home) {
    this.home = home;
    this.folder = new RecordFolder<>(home.resolve("samples/evidence/bounds"), BoundsEvidence.class);
  }

  /** In the source tree of the project. */
  public static BoundsRecords in(Path home) {
    return new BoundsRecords(home);
  }

  /** The record of a client on some JDK. */
  public BoundsEvidence read(String client, int jdk) throws IOException {
    return folder.read(folder.file(client, jdk));
  }

  /** The page. */
  public Path page() {
    return home.resolve("docs/experiments/what-bounds-a-call.md");
  }

  /** Takes down what was measured just now, on this JDK. */
  public void write(List<ClientMeasured> clients) throws IOException {
    for (ClientMeasured client : clients) {
      folder.write(
          client.client().client(),
          BoundsEvidence.of(client, Imports.of(Records.source(home, client.client().className()))));
    }
  }

  /** Writes the page's block from the records. */
  public void publish() throws IOException {
    Optional<String> text =
        PageBlock.replaced(Files.readString(page()), BoundsBlock.of(folder.all()));
    if (text.isEmpty()) {
      throw new IOException(page() + " has no place for the table");
    }
    Files.writeString(page(), text.get());
  }

  RecordFolder<BoundsEvidence> folder() {
    return folder;
  }
}
