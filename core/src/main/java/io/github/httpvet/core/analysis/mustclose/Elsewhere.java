package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Types;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import java.util.Set;

/** What code of other files does with a response that it is handed, as far as a call tells. */
final class Elsewhere {

  private final Analysis analysis;
  private final Types types;

  Elsewhere(Analysis analysis) {
    this.analysis = analysis;
    this.types = analysis.types();
  }

  /**
   * True if other code that is handed the value gives back nothing: it has taken the value over, or
   * looked at it, which the code that follows tells. A result may be the value's content, or the
   * answer to which of both it was.
   */
  boolean mayBorrow(Expr call) {
    Node parent = analysis.index().parent(call);
    return call instanceof Expr.New
        ? parent instanceof Expr.Call next
            && next.receiver() == call
            && types.of(next).name().equals("java.lang.String")
        : isVoid(call);
  }

  /** True for the constructor of a stream or reader over the value: closing it closes the value. */
  boolean isWrapper(Expr call) {
    return call instanceof Expr.New creation
        && creation.body() == null
        && STREAMS.stream().anyMatch(type -> types.isA(types.of(creation), type));
  }

  /**
   * True for a call that makes a stream or reader of the value, as one that unpacks it does: what
   * it gives is the value, unless it has copied that.
   */
  boolean givesStream(Expr call) {
    return call instanceof Expr.Call
        && STREAMS.stream().anyMatch(type -> types.isA(types.of(call), type));
  }

  private static final Set<String> STREAMS = Set.of("java.io.InputStream", "java.io.Reader");

  boolean isVoid(Expr call) {
    return types.of(call).name().equals("void");
  }

  boolean isException(Expr call) {
    return call instanceof Expr.New && types.isA(types.of(call), "java.lang.Throwable");
  }

  /** True for {@code shouldRetry(response)} of other code: it looks, it does not take over. */
  boolean isPredicate(Expr call) {
    if (!(call instanceof Expr.Call test)) {
      return false;
    }
    Member member = test.member();
    Decl.Method method = analysis.index().method(member.key());
    return call.type().name().equals("boolean")
        && (method == null || method.body() == null)
        && PREDICATES.stream().anyMatch(word -> startsWithWord(member.name(), word));
  }

  private static final Set<String> PREDICATES =
      Set.of("is", "has", "should", "can", "may", "must", "needs", "contains", "supports");

  private static boolean startsWithWord(String name, String word) {
    return name.startsWith(word)
        && name.length() > word.length()
        && Character.isUpperCase(name.charAt(word.length()));
  }
}
