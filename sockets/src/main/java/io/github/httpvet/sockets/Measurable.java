package io.github.httpvet.sockets;

import java.util.Optional;
import java.util.function.Function;

/** A measurement, or the reason why there is none. */
public sealed interface Measurable<T> {

  /**
   * It could be measured.
   *
   * @param value never null
   */
  record Measured<T>(T value) implements Measurable<T> {}

  /**
   * It could not be measured.
   *
   * @param reason one line for people
   */
  record NotMeasured<T>(String reason) implements Measurable<T> {}

  static <T> Measurable<T> of(T value) {
    return new Measured<>(value);
  }

  static <T> Measurable<T> not(String reason) {
    return new NotMeasured<>(reason);
  }

  /** The value, if there is one. */
  default Optional<T> found() {
    return this instanceof Measured<T> measured ? Optional.of(measured.value()) : Optional.empty();
  }

  /** Why there is no value; empty if there is one. */
  default Optional<String> missing() {
    return this instanceof NotMeasured<T> not ? Optional.of(not.reason()) : Optional.empty();
  }

  /** The same about something that follows from the value. */
  default <R> Measurable<R> map(Function<? super T, ? extends R> function) {
    if (this instanceof Measured<T> measured) {
      return new Measured<>(function.apply(measured.value()));
    }
    return new NotMeasured<>(((NotMeasured<T>) this).reason());
  }
}
