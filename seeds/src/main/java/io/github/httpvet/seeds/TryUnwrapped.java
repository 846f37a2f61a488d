package io.github.httpvet.seeds;

import java.util.List;

/** A {@code try} with resources becomes a plain variable, which nothing closes. */
final class TryUnwrapped implements Way {

  @Override
  public String name() {
    return "try-unwrapped";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(
        code, opened -> opened.isResource() ? Dropping.edits(code, opened) : Breaks.none());
  }
}
