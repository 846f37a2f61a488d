package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.run.JarFolder;
import java.io.IOException;
import java.util.List;

/**
 * What all ways to read of a client left open.
 *
 * @param client the client
 * @param rows in the client's order
 */
public record ReadsMeasured(ClientReads client, List<Measured> rows) {

  /** The jars that come first on its class path. */
  public List<String> libraries() throws IOException {
    return JarFolder.names(client.jars());
  }

  /** What is not as expected. */
  public List<String> problems() {
    return rows.stream().flatMap(row -> row.problems().stream()).toList();
  }
}
