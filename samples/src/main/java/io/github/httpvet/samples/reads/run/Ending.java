package io.github.httpvet.samples.reads.run;

import java.util.Locale;

/** What became of the connections of calls. */
public enum Ending {
  /** The calls failed, and none of their connections is open but a few idle ones. */
  GIVEN_UP("given up"),

  /** The calls have left their connections open. */
  KEPT("kept"),

  /** Some calls have left connections open. */
  SOME("some kept"),

  /** Hardly a call failed, and no connection is open but a few idle ones. */
  NO_FAILURE("no exception"),

  /** A call did not end. */
  WAITS("waits");

  private final String title;

  Ending(String title) {
    this.title = title;
  }

  /** The one with that word. */
  public static Ending of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** As it stands in tables. */
  public String title() {
    return title;
  }

  /** As it stands in records. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
