package io.github.httpvet.core.rules;

import io.github.httpvet.core.mend.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A user's choice, declared once: Error Prone reads {@code Rule:name}, PMD has a property and the
 * command line a {@code --option Rule:name=value} of the same name.
 *
 * @param name lower camel case
 * @param summary what it changes, one sentence
 * @param defaultValue in the notation of the values
 * @param values the accepted words; several may be given, separated by commas, if {@code isList}
 * @param isTime whether any time as {@code 10s} is accepted, in place of words
 */
public record Option(
    String name,
    String summary,
    String defaultValue,
    List<String> values,
    boolean isList,
    boolean isTime) {

  /** One of words. */
  public Option(
      String name, String summary, String defaultValue, List<String> values, boolean isList) {
    this(name, summary, defaultValue, values, isList, false);
  }

  static Option ofTime(String name, String summary, String defaultValue) {
    return new Option(name, summary, defaultValue, List.of(), false, true);
  }

  /** What is given that is not accepted: the value, or a word of it. */
  public Optional<String> wrongWord(String value) {
    List<String> words = isList ? Arrays.asList(value.split(",", -1)) : List.of(value);
    return words.stream().filter(word -> !accepts(word.strip())).findFirst();
  }

  private boolean accepts(String word) {
    return isTime ? Span.parse(word).isPresent() : values.contains(word);
  }

  /** What is accepted, for a sentence that says that something is not. */
  public String accepted() {
    return isTime ? Span.FORM : "one of " + String.join(", ", values);
  }
}
