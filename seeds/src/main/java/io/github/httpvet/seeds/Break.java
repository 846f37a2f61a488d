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
 */
record Break(List<String> rules, Row row, int offset, Patch patch, List<Span> members) {

  Break {
    rules = List.copyOf(rules);
    members = List.copyOf(members);
  }
}
