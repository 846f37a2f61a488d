package io.github.httpvet.core.facts;

import java.util.List;

/**
 * What a method does, as a row of a table.
 *
 * @param owner the type that declares it, canonical
 * @param method the method
 * @param head the role, with its phases if it has some
 * @param result the canonical type of its result; empty for none
 * @param details as in the notation, sorted
 * @param place where the code is that shows it, as {@code Http.java:31}
 */
record Fact(
    String owner,
    Signature method,
    String head,
    String result,
    List<String> details,
    String place) {

  /** Copies. */
  Fact {
    details = List.copyOf(details);
  }

  /** The same of a method that this one stands for. */
  Fact of(String other) {
    return new Fact(other, method, head, result, details, place);
  }

  /** What it says, whoever does it. */
  String saying() {
    return head + " " + String.join(" ", details);
  }

  /** The line of a table. */
  String line() {
    return head
        + " "
        + owner
        + "#"
        + method
        + (result.isEmpty() ? "" : " -> " + result)
        + " | "
        + (details.isEmpty() ? "" : String.join(" ", details) + " ")
        + "inferred="
        + place;
  }
}
