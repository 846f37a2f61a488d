package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;

/**
 * One of the two methods of a sample.
 *
 * @param kind which one
 * @param method the method's name
 * @param calls how often it is invoked
 * @param expectations what is measured afterwards
 * @param boundMillis after which a call counts as one that does not come back
 */
public record Half(
    Kind kind, String method, int calls, List<Expectation> expectations, int boundMillis) {

  private static final long PATIENCE = 5;

  /** Misuse or mend. */
  public enum Kind {
    BAD,
    GOOD;

    /** As it stands in names of files. */
    public String word() {
      return this == BAD ? "bad" : "good";
    }

    boolean marks(Method method) {
      return method.isAnnotationPresent(this == BAD ? Bad.class : Good.class);
    }
  }

  /**
   * Reads the annotation.
   *
   * @throws IllegalArgumentException for an expectation that cannot be read
   */
  static Half of(Kind kind, Method method) {
    if (kind == Kind.BAD) {
      Bad bad = method.getAnnotation(Bad.class);
      return new Half(kind, method.getName(), bad.calls(), parse(bad.expect()), bad.boundMillis());
    }
    Good good = method.getAnnotation(Good.class);
    return new Half(kind, method.getName(), good.calls(), parse(good.expect()), good.boundMillis());
  }

  /**
   * How long to wait for a call. A half whose calls are all to come back is given more time, since
   * a busy machine must not make it look like one that hangs.
   */
  Duration bound() {
    boolean hangs =
        expectations.stream()
            .anyMatch(
                expected ->
                    expected.quantity().kind() == Quantity.Kind.RETURNED && !expected.holds(calls));
    return Duration.ofMillis(hangs ? boundMillis : PATIENCE * boundMillis);
  }

  private static List<Expectation> parse(String... lines) {
    return List.of(lines).stream().map(Expectation::parse).toList();
  }
}
