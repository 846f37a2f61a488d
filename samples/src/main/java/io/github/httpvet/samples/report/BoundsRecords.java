package io.github.httpvet.samples.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.httpvet.samples.bounds.run.ClientMeasured;
import io.github.httpvet.samples.source.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The records of what bounds a call, and the page that shows them. */
public final class BoundsRecords {

  /** The folder of the records, among those of the samples. */
  static final String FOLDER = "bounds";

  private static final Pattern FILE = Pattern.compile("(\\w+)-jdk(\\d+)\\.json");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path home;
  private final Path folder;

  private BoundsRecords(Path home) {
    this.home = home;
    this.folder = home.resolve("samples/evidence").resolve(FOLDER);
  }

  /** In the source tree of the project. */
  public static BoundsRecords in(Path home) {
    return new BoundsRecords(home);
  }

  /** Where the record of a client on some JDK belongs. */
  public Path file(String client, int jdk) {
    return folder.resolve(client + "-jdk" + jdk + ".json");
  }

  /** The page. */
  public Path page() {
    return home.resolve("docs/experiments/what-bounds-a-call.md");
  }

  /** Takes down what was measured just now, on this JDK. */
  public void write(List<ClientMeasured> clients) throws IOException {
    Files.createDirectories(folder);
    for (ClientMeasured client : clients) {
      Path source =
          home.resolve("samples/src/main/java")
              .resolve(client.client().className().replace('.', '/') + ".java");
      Files.writeString(
          file(client.client().client(), Runtime.version().feature()),
          json(BoundsEvidence.of(client, Imports.of(source))) + "\n");
    }
  }

  /** Writes the page's block from the records. */
  public void publish() throws IOException {
    Optional<String> text = PageBlock.replaced(Files.readString(page()), BoundsBlock.of(all()));
    if (text.isEmpty()) {
      throw new IOException(page() + " has no place for the table");
    }
    Files.writeString(page(), text.get());
  }

  /** As it stands in a file. */
  String json(BoundsEvidence evidence) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return mapper.writer(lines).writeValueAsString(evidence);
  }

  /** Reads one file. */
  public BoundsEvidence read(Path file) throws IOException {
    return mapper.readValue(Files.readString(file), BoundsEvidence.class);
  }

  /** All records' files, in order of their names. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /** All records, with the JDK of each. */
  public List<Of> all() throws IOException {
    List<Of> records = new ArrayList<>();
    for (Path file : files()) {
      Matcher name = FILE.matcher(file.getFileName().toString());
      if (name.matches()) {
        records.add(new Of(Integer.parseInt(name.group(2)), read(file)));
      }
    }
    return records;
  }

  /**
   * A record.
   *
   * @param jdk the feature version of both sides' JVM
   * @param evidence what was measured on it
   */
  public record Of(int jdk, BoundsEvidence evidence) {}
}
