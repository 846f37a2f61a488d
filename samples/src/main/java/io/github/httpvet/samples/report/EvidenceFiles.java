package io.github.httpvet.samples.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of records: {@code Rule/client/Situation-half-jdkN.json}. */
public final class EvidenceFiles {

  /** Folders of records that are no samples. */
  private static final List<String> TABLES = List.of("bounds", "reads", "readers");

  private static final String SCHEMA = "schema.json";
  private static final Pattern JDK = Pattern.compile("-jdk(\\d+)\\.json$");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path folder;

  private EvidenceFiles(Path folder) {
    this.folder = folder;
  }

  /** In a folder that may not exist yet. */
  public static EvidenceFiles in(Path folder) {
    return new EvidenceFiles(folder);
  }

  /** Where a record of a run on some JDK belongs. */
  public Path file(String subject, String client, String situation, String half, int jdk) {
    return folder
        .resolve(subject)
        .resolve(client)
        .resolve(situation + "-" + half + "-jdk" + jdk + ".json");
  }

  /** Writes a record of this JDK. */
  public void write(Evidence evidence) throws IOException {
    Path file =
        file(
            evidence.subject(),
            evidence.client(),
            evidence.situation(),
            evidence.half(),
            Runtime.version().feature());
    Files.createDirectories(file.getParent());
    Files.writeString(file, json(evidence) + "\n");
  }

  /** As it stands in a file. */
  String json(Evidence evidence) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return mapper.writer(lines).writeValueAsString(evidence);
  }

  /** Reads one file. */
  public Evidence read(Path file) throws IOException {
    return mapper.readValue(Files.readString(file), Evidence.class);
  }

  /** All samples' records' files, in order of their names. */
  public List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file -> TABLES.stream().noneMatch(table -> file.startsWith(folder.resolve(table))))
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith(SCHEMA))
          .sorted()
          .toList();
    }
  }

  /** All records, by JDK. */
  public SortedMap<Integer, List<Evidence>> byJdk() throws IOException {
    SortedMap<Integer, List<Evidence>> records = new TreeMap<>();
    for (Path file : all()) {
      Matcher jdk = JDK.matcher(file.toString());
      if (jdk.find()) {
        records
            .computeIfAbsent(Integer.valueOf(jdk.group(1)), number -> new ArrayList<>())
            .add(read(file));
      }
    }
    return records;
  }

  /** All records of runs on some JDK. */
  public List<Evidence> of(int jdk) throws IOException {
    List<Evidence> records = new ArrayList<>();
    for (Path file : all()) {
      if (file.toString().endsWith("-jdk" + jdk + ".json")) {
        records.add(read(file));
      }
    }
    return records;
  }
}
