package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Lines;
import java.util.List;

/**
 * What a check of a text gave, free of trees.
 *
 * @param lines of the checked text
 * @param clients in the order of the text
 */
record Outcome(Lines lines, List<Shown> shown, List<ClientPlace> clients) {

  Outcome {
    shown = List.copyOf(shown);
    clients = List.copyOf(clients);
  }

  /** Nothing to say about a text. */
  static Outcome nothing(String text) {
    return new Outcome(new Lines(text), List.of(), List.of());
  }
}
