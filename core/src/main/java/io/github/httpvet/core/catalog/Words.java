package io.github.httpvet.core.catalog;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A set of words to look for in a text, all in one pass. */
final class Words {

  private final Pattern pattern;

  Words(Collection<String> words) {
    pattern = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  boolean occurIn(CharSequence text) {
    return !pattern.pattern().isEmpty() && pattern.matcher(text).find();
  }
}
