package io.github.httpvet.seeds;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;

/** Turns a {@code try} with resources into plain variables. */
final class Unwrapping {

  /** What closes the response instead; {@code %s} is the closing call. */
  enum Tail {
    NONE("", ""),
    FINALLY(" try {", "} finally { %s } "),
    ON_FAILURE(" try {", "} catch (RuntimeException seeded) { %s throw seeded; } "),
    AT_END("", "%s ");

    private final String open;
    private final String close;

    Tail(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  private Unwrapping() {}

  static boolean isPossible(Opened opened) {
    return opened.isResource()
        && ((TryTree) opened.resources().getLeaf())
            .getResources().stream().allMatch(VariableTree.class::isInstance);
  }

  /** With a call of {@code close} as what closes it. */
  static List<Edit> edits(Code code, Opened opened, String statement, Tail tail) {
    String close = "%s.close();".formatted(opened.variable().getSimpleName());
    return edits(code, opened, statement, tail, close);
  }

  /**
   * The edits after which a statement follows the opening, and something else closes the response.
   * In a {@code try} with several resources, those before it stay.
   */
  static List<Edit> edits(Code code, Opened opened, String statement, Tail tail, String close) {
    TryTree attempt = (TryTree) opened.resources().getLeaf();
    List<? extends Tree> resources = attempt.getResources();
    int index = resources.indexOf(opened.at().getLeaf());
    int last = code.end(resources.get(resources.size() - 1));
    boolean isPlain = attempt.getCatches().isEmpty() && attempt.getFinallyBlock() == null;
    int body = code.start(attempt.getBlock()) + 1;
    String added = statement.isEmpty() ? "" : line(code, code.start(attempt), "  " + statement);
    List<Edit> edits = new ArrayList<>();
    if (index == 0) {
      edits.add(
          new Edit(code.start(attempt), code.start(resources.get(0)), isPlain ? "{ " : "try { "));
    } else {
      int before = code.end(resources.get(index - 1));
      edits.add(new Edit(before, code.start(resources.get(index)), ") { "));
    }
    edits.add(new Edit(last, body, ";" + added + tail.open));
    if (!tail.close.isEmpty()) {
      edits.add(Edit.insert(code.end(attempt.getBlock()) - 1, tail.close.formatted(close)));
    }
    return edits;
  }

  static String line(Code code, int offset, String statement) {
    return statement.isEmpty() ? "" : "\n" + code.indent(offset) + statement;
  }
}
