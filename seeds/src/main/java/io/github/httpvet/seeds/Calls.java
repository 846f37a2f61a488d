package io.github.httpvet.seeds;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.List;

/** The parts of calls in javac's trees. */
final class Calls {

  private Calls() {}

  /** What a method is called on; null for an unqualified call, a constructor or another tree. */
  static ExpressionTree receiver(Tree call) {
    return call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }

  static List<? extends ExpressionTree> arguments(Tree call) {
    if (call instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return call instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }

  /** The called method's name; empty for other trees. */
  static String name(Tree call) {
    if (!(call instanceof MethodInvocationTree invocation)) {
      return "";
    }
    return invocation.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : invocation.getMethodSelect().toString();
  }

  /** The argument of an index, the receiver for -1; null if there is none. */
  static ExpressionTree part(Tree call, int index) {
    List<? extends ExpressionTree> arguments = arguments(call);
    return index < 0 ? receiver(call) : index < arguments.size() ? arguments.get(index) : null;
  }

  /** The expression without parentheses and casts. */
  static Tree bare(Tree tree) {
    Tree at = tree;
    while (at instanceof ParenthesizedTree || at instanceof TypeCastTree) {
      at =
          at instanceof ParenthesizedTree inner
              ? inner.getExpression()
              : ((TypeCastTree) at).getExpression();
    }
    return at;
  }

  /** What a chain of calls starts with. */
  static Tree root(Tree tree) {
    Tree at = bare(tree);
    while (receiver(at) != null) {
      at = bare(receiver(at));
    }
    return at;
  }

  static boolean isName(Tree tree) {
    return bare(tree) instanceof IdentifierTree;
  }
}
