package io.github.httpvet.seeds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What a {@code finally} or {@code try} closes is closed at the end of the block instead. */
final class FinallyRemoved implements Way {

  @Override
  public String name() {
    return "finally-removed";
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(code, opened -> edits(code, opened));
  }

  private static Optional<List<Edit>> edits(Code code, Opened opened) {
    Handles handles = Handles.of(code, opened);
    if (handles.escapes() || handles.isReadInLoop()) {
      return Breaks.none();
    }
    if (opened.isResource()) {
      TryTree attempt = (TryTree) opened.resources().getLeaf();
      boolean fits =
          handles.closings().isEmpty()
              && Unwrapping.isPossible(opened)
              && endPlace(code, opened, handles, attempt.getBlock())
                  .filter(place -> place == code.end(attempt.getBlock()) - 1)
                  .isPresent();
      return fits
          ? Optional.of(Unwrapping.edits(code, opened, "", Unwrapping.Tail.AT_END))
          : Breaks.none();
    }
    return Finally.of(code, opened, handles).flatMap(path -> edits(code, opened, handles, path));
  }

  private static Optional<List<Edit>> edits(
      Code code, Opened opened, Handles handles, TreePath path) {
    TryTree attempt = (TryTree) path.getLeaf();
    return endPlace(code, opened, handles, attempt.getBlock())
        .map(
            place -> {
              List<Edit> edits = new ArrayList<>();
              edits.add(
                  Edit.insert(
                      place, Finally.statements(code, attempt) + "\n" + code.indent(place)));
              if (attempt.getCatches().isEmpty()) {
                edits.add(
                    Edit.delete(new Span(code.start(attempt), code.start(attempt.getBlock()))));
              }
              edits.add(
                  Edit.delete(
                      new Span(
                          Finally.keyword(code, attempt), code.end(attempt.getFinallyBlock()))));
              return edits;
            });
  }

  /** Where the block ends, if it can be left before that with the response open. */
  private static Optional<Integer> endPlace(
      Code code, Opened opened, Handles handles, BlockTree block) {
    List<? extends StatementTree> statements = block.getStatements();
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    StatementTree last = statements.get(statements.size() - 1);
    boolean leaves = last instanceof ReturnTree || last instanceof ThrowTree;
    if (leaves && isNamed(code, opened, handles, last)) {
      return Optional.empty();
    }
    int place = leaves ? code.start(last) : code.end(block) - 1;
    int from = Math.max(code.start(block), code.end(opened.at().getLeaf()));
    boolean canLeave =
        code.below(opened.executable(), Tree.class).stream()
            .filter(path -> code.span(path.getLeaf()).isIn(new Span(from, place)))
            .anyMatch(path -> leaves(code, path));
    return canLeave ? Optional.of(place) : Optional.empty();
  }

  private static boolean isNamed(Code code, Opened opened, Handles handles, Tree statement) {
    Span span = code.span(statement);
    return code.below(opened.executable(), IdentifierTree.class).stream()
        .filter(path -> code.span(path.getLeaf()).isIn(span))
        .anyMatch(path -> handles.variables().contains(code.element(path)));
  }

  /** True for a return, and for a call of which the tables know nothing and that may fail. */
  private static boolean leaves(Code code, TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ReturnTree) {
      return Code.executable(path) != null && !(tree instanceof ThrowTree);
    }
    return (tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
        && code.rows(tree).isEmpty()
        && code.element(path) instanceof ExecutableElement method
        && method.getThrownTypes().stream().anyMatch(code::isChecked);
  }
}
