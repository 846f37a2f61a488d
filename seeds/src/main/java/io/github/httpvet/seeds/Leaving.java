package io.github.httpvet.seeds;

import java.util.List;
import java.util.Optional;

/** The method leaves under an unknown condition, right behind the opening. */
final class Leaving implements Way {

  private final String name;
  private final boolean isReturn;

  private Leaving(String name, boolean isReturn) {
    this.name = name;
    this.isReturn = isReturn;
  }

  static Way byReturn() {
    return new Leaving("early-return", true);
  }

  static Way byThrow() {
    return new Leaving("throw-before-close", false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(code, opened -> edits(code, opened));
  }

  private Optional<List<Edit>> edits(Code code, Opened opened) {
    if (Guards.isGuarded(code, opened)) {
      return Breaks.none();
    }
    String exit = exit(code, opened);
    if (!opened.isResource()) {
      int behind = code.end(opened.at().getLeaf());
      return Optional.of(List.of(Edit.insert(behind, Unwrapping.line(code, behind, exit))));
    }
    return Unwrapping.isPossible(opened)
        ? Optional.of(Unwrapping.edits(code, opened, exit, Unwrapping.Tail.FINALLY))
        : Breaks.none();
  }

  private String exit(Code code, Opened opened) {
    int offset = code.start(opened.at().getLeaf());
    return "if ("
        + Exits.condition(code, opened.executable(), offset)
        + ") { "
        + (isReturn ? Exits.leave(code, opened.executable()) : Exits.fail())
        + " }";
  }
}
