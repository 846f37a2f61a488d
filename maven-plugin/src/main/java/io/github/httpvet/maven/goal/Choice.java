package io.github.httpvet.maven.goal;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.config.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads one of a few words, which users write in lower case. */
final class Choice {

  private Choice() {}

  /**
   * The value of a word.
   *
   * @throws UsageException if there is none; it names those that there are
   */
  static <E extends Enum<E>> E of(Class<E> type, String property, String word) {
    String wanted = word.strip();
    for (E value : type.getEnumConstants()) {
      if (word(value).equalsIgnoreCase(wanted)) {
        return value;
      }
    }
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
    throw new UsageException(
        property
            + ": `"
            + Words.line(wanted)
            + "` is not one of "
            + String.join(", ", words)
            + Nearest.to(wanted, words).map(name -> "; did you mean " + name + "?").orElse(""));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
