package io.github.httpvet.samples.bounds.run;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.run.AnnotatedClasses;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a client.
 *
 * @param className of the class that makes the calls
 * @param client as the snippets' folders are named
 * @param smoke whether every build runs it
 * @param grpc whether it calls gRPC servers
 * @param rows settings first, then what ends a call from outside
 */
public record ClientBounds(
    String className, String client, boolean smoke, boolean grpc, List<Row> rows) {

  /** All clients, in the order of their names. */
  public static List<ClientBounds> all() throws IOException {
    return AnnotatedClasses.with(BoundsOf.class).stream()
        .map(ClientBounds::of)
        .sorted(Comparator.comparing(ClientBounds::client))
        .toList();
  }

  /**
   * Reads the annotations.
   *
   * @throws IllegalArgumentException if a row cannot be run; the message names the class
   */
  static ClientBounds of(Class<?> type) {
    BoundsOf of = type.getAnnotation(BoundsOf.class);
    List<Row> rows =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Setting.class))
            .map(ClientBounds::row)
            .sorted(Comparator.comparing(ClientBounds::order))
            .toList();
    if (rows.isEmpty() || rows.stream().map(Row::setting).distinct().count() < rows.size()) {
      throw new IllegalArgumentException(
          type.getName() + " needs settings, each with a name of its own");
    }
    return new ClientBounds(type.getName(), of.client(), of.smoke(), of.grpc(), rows);
  }

  /** The path for those who ask for a part of all samples. */
  public String path() {
    return "bounds/" + client;
  }

  private static Row row(Method method) {
    if (!Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
      throw new IllegalArgumentException(method + " needs one parameter, an address");
    }
    Setting setting = method.getAnnotation(Setting.class);
    return new Row(method.getName(), setting.value(), Set.of(setting.bounds()));
  }

  /**
   * Settings before what ends a call from outside, and then the fewer it bounds, the further up;
   * the order of methods in a class is not known.
   */
  private static String order(Row row) {
    return (row.isFromOutside() ? "1" : "0") + row.bounds().size() + row.setting();
  }
}
