package io.github.httpvet.samples.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of records of one kind: a file for each subject and JDK, {@code okhttp-jdk17.json}.
 *
 * @param <T> what a record holds
 */
final class RecordFolder<T> {

  private static final Pattern FILE = Pattern.compile("(\\w+)-jdk(\\d+)\\.json");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path folder;
  private final Class<T> type;

  RecordFolder(Path folder, Class<T> type) {
    this.folder = folder;
    this.type = type;
  }

  /** Where the record of a subject on some JDK belongs. */
  Path file(String subject, int jdk) {
    return folder.resolve(subject + "-jdk" + jdk + ".json");
  }

  /** Takes down what was measured just now, on this JDK. */
  void write(String subject, T evidence) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(subject, Runtime.version().feature()), json(evidence) + "\n");
  }

  /** As it stands in a file. */
  String json(T evidence) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return mapper.writer(lines).writeValueAsString(evidence);
  }

  /** Reads one file. */
  T read(Path file) throws IOException {
    return mapper.readValue(Files.readString(file), type);
  }

  /** All records' files, in order of their names. */
  List<Path> files() throws IOException {
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
  List<Of<T>> all() throws IOException {
    List<Of<T>> records = new ArrayList<>();
    for (Path file : files()) {
      Matcher name = FILE.matcher(file.getFileName().toString());
      if (name.matches()) {
        records.add(new Of<>(Integer.parseInt(name.group(2)), read(file)));
      }
    }
    return records;
  }

  /**
   * A record.
   *
   * @param jdk the feature version of the JVM that it was measured on
   * @param evidence what was measured on it
   */
  record Of<T>(int jdk, T evidence) {}
}
