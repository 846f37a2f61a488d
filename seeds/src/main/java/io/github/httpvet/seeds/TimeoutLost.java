package io.github.httpvet.seeds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Phase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The only timeouts of a phase go, hold on some paths only, or come too late. */
final class TimeoutLost implements Way {

  private enum Kind {
    DROPPED("timeout-dropped"),
    CONDITIONED("timeout-conditioned"),
    LATE("timeout-too-late");

    private final String way;

    Kind(String way) {
      this.way = way;
    }
  }

  private final Kind kind;

  private TimeoutLost(Kind kind) {
    this.kind = kind;
  }

  static List<Way> all() {
    List<Way> ways = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      ways.add(new TimeoutLost(kind));
    }
    return ways;
  }

  @Override
  public String name() {
    return kind.way;
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    // Without a bound of the response alone, or without any: a connect has an end in the system.
    for (Set<Phase> phases : List.of(EnumSet.of(Phase.RESPONSE), Timeouts.required())) {
      for (Timeouts timeouts : Timeouts.in(code, phases)) {
        edits(code, timeouts).ifPresent(edits -> breaks.add(timeouts.broken(code, edits)));
      }
    }
    return breaks;
  }

  private Optional<List<Edit>> edits(Code code, Timeouts timeouts) {
    List<Edit> edits = new ArrayList<>();
    for (TreePath setter : timeouts.setters()) {
      Optional<List<Edit>> made =
          switch (kind) {
            case DROPPED -> dropped(code, setter);
            case CONDITIONED -> conditioned(code, setter, timeouts.setters());
            case LATE -> late(code, setter, timeouts.calls());
          };
      if (made.isEmpty()) {
        return Optional.empty();
      }
      edits.addAll(made.get());
    }
    if (kind == Kind.DROPPED) {
      // What is in an argument of one that goes, goes with it.
      List<Edit> all = List.copyOf(edits);
      edits.removeIf(
          edit -> all.stream().anyMatch(other -> other != edit && edit.span().isIn(other.span())));
    }
    return Optional.of(edits);
  }

  /** The statement that only sets it on a variable; null if there is more. */
  private static TreePath statement(TreePath setter) {
    boolean isAlone =
        setter.getParentPath().getLeaf() instanceof ExpressionStatementTree
            && setter.getParentPath().getParentPath().getLeaf() instanceof BlockTree
            && Calls.isName(Calls.receiver(setter.getLeaf()));
    return isAlone ? setter.getParentPath() : null;
  }

  private static Optional<List<Edit>> dropped(Code code, TreePath setter) {
    TreePath statement = statement(setter);
    if (statement != null) {
      return Optional.of(List.of(Edit.delete(code.span(statement.getLeaf()))));
    }
    int behind = code.end(Calls.receiver(setter.getLeaf()));
    return Optional.of(List.of(Edit.delete(new Span(behind, code.end(setter.getLeaf())))));
  }

  private static Optional<List<Edit>> conditioned(
      Code code, TreePath setter, List<TreePath> setters) {
    int offset = code.start(setter.getLeaf());
    String condition =
        Exits.condition(code, Code.executable(setter), offset, code.text(setter.getLeaf()));
    TreePath statement = statement(setter);
    if (statement != null) {
      return Optional.of(
          List.of(
              Edit.insert(code.start(statement.getLeaf()), "if (" + condition + ") { "),
              Edit.insert(code.end(statement.getLeaf()), " }")));
    }
    // The chain before it stands twice, so no other may be in it or behind it.
    Span chain = code.span(setter.getLeaf());
    boolean isAlone =
        setters.stream()
            .filter(other -> other != setter)
            .map(other -> code.span(other.getLeaf()))
            .noneMatch(other -> other.isIn(chain) || chain.isIn(other));
    if (!isAlone) {
      return Optional.empty();
    }
    String receiver = code.text(Calls.receiver(setter.getLeaf()));
    String text = "(%s ? %s : %s)".formatted(condition, code.text(setter.getLeaf()), receiver);
    return setter.getParentPath().getLeaf() instanceof ExpressionStatementTree
        ? Optional.empty()
        : Optional.of(List.of(Edit.replace(code.span(setter.getLeaf()), text)));
  }

  /** Behind the statement of its block that waits first. */
  private static Optional<List<Edit>> late(Code code, TreePath setter, List<TreePath> calls) {
    TreePath statement = statement(setter);
    if (statement == null) {
      return Optional.empty();
    }
    BlockTree block = (BlockTree) statement.getParentPath().getLeaf();
    int index = block.getStatements().indexOf(statement.getLeaf());
    List<? extends StatementTree> later =
        block.getStatements().subList(index + 1, block.getStatements().size());
    for (StatementTree one : later) {
      if (waits(code, one, calls)) {
        Tree moved = statement.getLeaf();
        return Optional.of(
            List.of(
                Edit.delete(code.span(moved)),
                Edit.insert(
                    code.end(one), Unwrapping.line(code, code.start(one), code.text(moved)))));
      }
    }
    return Optional.empty();
  }

  private static boolean waits(Code code, Tree statement, List<TreePath> calls) {
    return calls.stream()
        .filter(call -> call.getLeaf() instanceof MethodInvocationTree)
        .anyMatch(call -> code.span(call.getLeaf()).isIn(code.span(statement)));
  }
}
