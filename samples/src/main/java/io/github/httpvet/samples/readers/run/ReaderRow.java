package io.github.httpvet.samples.readers.run;

import io.github.httpvet.samples.readers.Input;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import io.github.httpvet.samples.run.AnnotatedClasses;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A reader.
 *
 * @param library what it belongs to
 * @param method its method
 * @param reads what it reads, and what is expected of it
 */
public record ReaderRow(String library, Method method, Reads reads) {

  /** The path for those who ask for a part of all samples. */
  public static final String PATH = "readers";

  /** All readers, by library and name. */
  public static List<ReaderRow> all() throws IOException {
    return AnnotatedClasses.with(ReadersOf.class).stream()
        .flatMap(ReaderRow::of)
        .sorted(Comparator.comparing(ReaderRow::library).thenComparing(ReaderRow::reader))
        .toList();
  }

  private static Stream<ReaderRow> of(Class<?> type) {
    String library = type.getAnnotation(ReadersOf.class).value();
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Reads.class))
        .map(method -> row(library, method));
  }

  private static ReaderRow row(String library, Method method) {
    if (!Arrays.equals(method.getParameterTypes(), new Class<?>[] {InputStream.class})) {
      throw new IllegalArgumentException(method + " needs one parameter, a stream");
    }
    return new ReaderRow(library, method, method.getAnnotation(Reads.class));
  }

  /** What reads, in Markdown. */
  public String reader() {
    return reads.value();
  }

  /** Lets it read, in this JVM. */
  public ReaderMeasured measure() {
    SortedMap<Input, Boolean> closed = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    boolean endSeen = false;
    boolean swallows = false;
    for (Map.Entry<Input, Watched> given : inputs().entrySet()) {
      Input input = given.getKey();
      Watched stream = given.getValue();
      Optional<Throwable> thrown = read(stream);
      closed.put(input, stream.isClosed());
      if (input == Input.GOOD) {
        endSeen = stream.isEndSeen();
        thrown.ifPresent(found -> problems.add(input.title() + ": it throws " + found));
      } else if (thrown.isEmpty() && input == Input.FAILING) {
        swallows = true;
      } else if (thrown.isEmpty()) {
        problems.add(input.title() + ": it does not throw");
      }
    }
    return new ReaderMeasured(this, closed, endSeen, swallows, problems);
  }

  private Map<Input, Watched> inputs() {
    Map<Input, Watched> inputs = new EnumMap<>(Input.class);
    inputs.put(Input.FAILING, Watched.failing(reads.document().good()));
    if (!reads.refuses()) {
      inputs.put(Input.GOOD, Watched.of(reads.document().good()));
    }
    if (!reads.anything()) {
      inputs.put(
          Input.MALFORMED,
          Watched.of(reads.refuses() ? reads.document().good() : reads.document().malformed()));
    }
    return inputs;
  }

  private Optional<Throwable> read(InputStream in) {
    try {
      method.invoke(method.getDeclaringClass().getConstructor().newInstance(), in);
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
