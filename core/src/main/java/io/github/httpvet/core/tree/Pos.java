package io.github.httpvet.core.tree;

/**
 * Where a node stands, as offsets (in {@code char}s) into {@link Unit#text()}.
 *
 * <p>The anchor is where a finding about the node is shown: the name of the called method for a
 * call, the type's name for {@code new}, the name for a declaration. Engines disagree about the
 * start of a call chain that spans lines, but not about the line of the name.
 *
 * @param start first character, or -1 for a node without a position (generated code)
 * @param end behind the last character, or -1
 * @param anchor where to report, or -1
 */
public record Pos(int start, int end, int anchor) {

  /** The position of generated nodes: nothing is reported and no edit is made there. */
  public static final Pos NONE = new Pos(-1, -1, -1);

  /** True if the node stands in the source text. */
  public boolean isReal() {
    return start >= 0 && end >= start && anchor >= 0;
  }
}
