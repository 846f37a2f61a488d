package io.github.httpvet.core.facts;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Unit;
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
public record Fact(
    String owner,
    Signature method,
    String head,
    String result,
    List<String> details,
    String place) {

  /** Copies. */
  public Fact {
    details = List.copyOf(details);
  }

  /** What code of a unit does with what a method of the module gives. */
  public static Fact of(Role role, String owner, Signature method, Unit unit, Node node) {
    return new Fact(owner, method, role.word(), "", List.of(), place(unit, node));
  }

  /** The name of the unit's file, and the line of the node. */
  static String place(Unit unit, Node node) {
    String path = unit.path().replace('\\', '/');
    int end = Math.min(Math.max(0, node.pos().anchor()), unit.text().length());
    long line = 1 + unit.text().substring(0, end).chars().filter(c -> c == '\n').count();
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\s", "_") + ":" + line;
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
