package io.github.httpvet.seeds;

import io.github.httpvet.core.catalog.Row;
import java.util.List;

/**
 * One way to break one place.
 *
 * @param rules of which one has to speak then
 * @param row what is known of the API that is misused
 * @param offset of the place that is broken, in the good code
 * @param patch what breaks it
 * @param members the methods and fields in which the rule may speak, in the good code
 * @param beside files that stand beside the broken one then, in any part of which it may speak
 */
record Break(
    List<String> rules, Row row, int offset, Patch patch, List<Span> members, List<Source> beside) {

  Break {
    rules = List.copyOf(rules);
    members = List.copyOf(members);
    beside = List.copyOf(beside);
  }

  /** With nothing beside it. */
  Break(List<String> rules, Row row, int offset, Patch patch, List<Span> members) {
    this(rules, row, offset, patch, members, List.of());
  }

  /** The same with a file beside the broken one. */
  Break with(Source other) {
    return new Break(rules, row, offset, patch, members, List.of(other));
  }
}
