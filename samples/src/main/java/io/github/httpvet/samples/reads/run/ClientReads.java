package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import io.github.httpvet.samples.run.AnnotatedClasses;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a client.
 *
 * @param className of the class that makes the calls
 * @param client as the snippets' folders are named
 * @param jars a folder of jars that come first on the class path, or empty
 * @param smoke whether every build runs it
 * @param rows those that read first, by name
 */
public record ClientReads(
    String className, String client, String jars, boolean smoke, List<Row> rows) {

  /** All clients, in the order of their names. */
  public static List<ClientReads> all() throws IOException {
    return AnnotatedClasses.with(ReadsOf.class).stream()
        .map(ClientReads::of)
        .sorted(Comparator.comparing(ClientReads::client))
        .toList();
  }

  /**
   * Reads the annotations.
   *
   * @throws IllegalArgumentException if a row cannot be run; the message names the class
   */
  static ClientReads of(Class<?> type) {
    ReadsOf of = type.getAnnotation(ReadsOf.class);
    List<Row> rows =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Reading.class))
            .map(Row::of)
            .sorted(Comparator.comparing(Row::unread).thenComparing(Row::reading))
            .toList();
    if (rows.isEmpty() || rows.stream().map(Row::reading).distinct().count() < rows.size()) {
      throw new IllegalArgumentException(
          type.getName() + " needs ways to read, each with a name of its own");
    }
    return new ClientReads(type.getName(), of.client(), of.jars(), of.smoke(), rows);
  }

  /** The path for those who ask for a part of all samples. */
  public String path() {
    return "reads/" + client;
  }
}
