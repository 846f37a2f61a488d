package io.github.httpvet.seeds;

import com.sun.source.tree.Tree;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import java.util.List;
import java.util.Optional;

/** The variable is given the response of a second request, before the first is closed. */
final class ResponseOverwritten implements Way {

  @Override
  public String name() {
    return "response-overwritten";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(code, opened -> edits(code, opened));
  }

  private static Optional<List<Edit>> edits(Code code, Opened opened) {
    if (opened.init() == null || !isNewEachTime(code, opened)) {
      return Breaks.none();
    }
    String again =
        "%s = %s;".formatted(opened.variable().getSimpleName(), code.text(opened.init()));
    if (!opened.isResource()) {
      int behind = code.end(opened.at().getLeaf());
      return Optional.of(List.of(Edit.insert(behind, Unwrapping.line(code, behind, again))));
    }
    return Unwrapping.isPossible(opened)
        ? Optional.of(Unwrapping.edits(code, opened, again, Unwrapping.Tail.FINALLY))
        : Breaks.none();
  }

  /** False if a connection or request has one response, whoever asks how often. */
  private static boolean isNewEachTime(Code code, Opened opened) {
    Place owner = opened.row().details().owner().orElse(null);
    Tree part = owner == null ? null : Calls.part(opened.call(), owner.argument());
    return owner == null || part != null && code.has(Calls.bare(part), Role.FRESH);
  }
}
