package io.github.httpvet.seeds;

import java.util.List;

/** All closing statements of a response go. */
final class CloseDeleted implements Way {

  @Override
  public String name() {
    return "close-deleted";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(
        code, opened -> opened.isResource() ? Breaks.none() : Dropping.edits(code, opened));
  }
}
