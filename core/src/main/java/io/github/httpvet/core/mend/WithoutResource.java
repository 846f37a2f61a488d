package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a resource out of a {@code try}, and the {@code try} away that has nothing else. */
final class WithoutResource {

  private static final Set<String> ANY =
      Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.RuntimeException");

  private final Analysis analysis;
  private final Layout layout;

  WithoutResource(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
  }

  /** The edits; empty if it cannot go. */
  Optional<List<Edit>> edits(Stmt.Try handled, Stmt.Resource resource) {
    List<Stmt.Resource> all = handled.resources();
    if (all.get(0) != resource
        || resource.var() == null
        || !handled.pos().isReal()
        || !handled.body().pos().isReal()
        || !layout.startsWith(handled.pos().start(), "try")) {
      return Optional.empty();
    }
    if (all.size() > 1) {
      return Optional.of(List.of(Edit.delete(resource.pos().start(), all.get(1).pos().start())));
    }
    if (handled.catches().isEmpty() && handled.last() == null) {
      return unwrapped(handled);
    }
    return handled.catches().stream().allMatch(one -> isStillThrown(one, handled.body()))
        ? Optional.of(
            List.of(new Edit(handled.pos().start(), handled.body().pos().start(), "try ")))
        : Optional.empty();
  }

  /** True if the body itself throws what is caught: else the compiler would refuse it. */
  private static boolean isStillThrown(Stmt.Catch handler, Stmt.Block body) {
    return handler.types().stream()
            .map(TypeRef::name)
            .allMatch(t -> ANY.contains(t) || throwsIt(t, body))
        && !handler.types().isEmpty();
  }

  private static boolean throwsIt(String type, Stmt.Block body) {
    boolean[] found = {false};
    Nodes.walk(
        body,
        node -> {
          Member member =
              node instanceof Expr.Call call
                  ? call.member()
                  : node instanceof Expr.New creation ? creation.member() : null;
          found[0] |= member != null && member.thrown().contains(type);
        });
    return found[0];
  }

  /** The statements of the body, in place of the {@code try} at the end of a block. */
  private Optional<List<Edit>> unwrapped(Stmt.Try handled) {
    Pos body = handled.body().pos();
    int start = handled.pos().start();
    int close = body.end() - 1;
    boolean isLast =
        analysis.index().parent(handled) instanceof Stmt.Block block
            && block.statements().get(block.statements().size() - 1) == handled;
    if (!isLast
        || !layout.isFirst(start)
        || !layout.isAlone(new Pos(close, body.end(), close))
        || !layout.between(body.start() + 1, layout.nextLine(body.start())).isBlank()
        || layout.hasTextBlock(start, close)) {
      return Optional.empty();
    }
    String indent = layout.indent(start);
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.delete(layout.lineStart(start), layout.nextLine(body.start())));
    int first = layout.nextLine(body.start());
    String step = layout.step(first, start);
    for (int at = first; at < layout.lineStart(close); at = layout.nextLine(at)) {
      if (layout.startsWith(at, indent + step)) {
        edits.add(Edit.delete(at, at + step.length()));
      }
    }
    edits.add(Edit.delete(layout.lineStart(close), layout.nextLine(close)));
    return Optional.of(edits);
  }
}
