package io.github.httpvet.seeds;

import io.github.httpvet.core.catalog.library.Libraries;
import java.util.Locale;
import java.util.Optional;

/**
 * Broken code, and what became of it.
 *
 * @param broken the text; what is wrong with the good code if that is not silent
 */
record Seed(String way, Source good, Break made, String broken, State state) {

  /** What became of broken code. */
  enum State {
    /** A warning of the rule, at the place. */
    FOUND,
    /** A note of the rule, which is off by default. */
    NOTED,
    /** Nothing. */
    MISSED,
    /** It does not compile, so it is no seed. */
    UNCOMPILED,
    /** The rule speaks of the good code, so that there is nothing to break. */
    NOT_SILENT
  }

  /** The library whose API is misused. */
  String client() {
    Optional<String> name =
        Libraries.catalog().libraries().stream()
            .filter(library -> library.rows().stream().anyMatch(row -> row == made.row()))
            .map(library -> library.name())
            .findFirst();
    return name.orElseThrow();
  }

  /** The line that is broken, in the good code. */
  int line() {
    return Source.line(good.text(), made.offset());
  }

  /** What it is, with tabs. */
  String toLine() {
    return String.join(
        "\t",
        way,
        client(),
        good.path(),
        String.valueOf(line()),
        state.name().toLowerCase(Locale.ROOT));
  }

  /** True if it compiles and the good code is silent. */
  boolean counts() {
    return state == State.FOUND || state == State.NOTED || state == State.MISSED;
  }
}
