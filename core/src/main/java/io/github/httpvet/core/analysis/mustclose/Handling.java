package io.github.httpvet.core.analysis.mustclose;

import java.util.List;
import java.util.Optional;

/**
 * What a method does with a response that it is handed.
 *
 * @param kind if it returns
 * @param raised what it throws because of what it found, with the response still open: canonical
 *     names, none for anything; empty if it does not
 */
public record Handling(Kind kind, Optional<List<String>> raised) {

  /** What a caller has when the method has returned. */
  public enum Kind {
    /** A response that is closed, or read to its end. */
    CLOSES,
    /** The response as it was. */
    LOOKS,
    /** A response that is closed at some statuses, and as it was at others. */
    CLOSES_BY_STATUS,
    /** The response as it was, under another name: the result. */
    GIVES
  }
}
