package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a request surely goes to the machine that makes it, by the text of its address: what is
 * there is of the same program or beside it, as in demonstrations and tests. An address that can
 * have another value, too, counts as any other.
 */
public final class SameMachine {

  private static final Pattern WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(?i)https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/?].*)?", Pattern.DOTALL);

  private final UnitIndex index;

  public SameMachine(Analysis analysis) {
    this.index = analysis.index();
  }

  /** True if an address on this machine is written in what the request is made of, and no other. */
  public boolean has(Expr request) {
    Answer answer = new Answer();
    gather(request, answer, Collections.newSetFromMap(new IdentityHashMap<>()));
    return answer.isLocal && !answer.isElsewhere;
  }

  private static final class Answer {

    private boolean isLocal;
    private boolean isElsewhere;

    void add(String address) {
      isLocal |= LOOPBACK.matcher(address).matches();
      isElsewhere |= !LOOPBACK.matcher(address).matches();
    }
  }

  private void gather(Expr part, Answer answer, Set<Node> seen) {
    Nodes.walkWhile(
        part,
        node -> {
          if (!(node instanceof Expr expr) || !seen.add(node)) {
            return false;
          }
          String text = Constants.prefix(expr);
          if (WEB.matcher(text).matches()) {
            answer.add(text);
          } else if (expr instanceof Expr.VarRef ref) {
            gather(index.values(ref.var()), answer, seen);
          } else if (expr instanceof Expr.FieldRef ref && index.field(ref.key()) != null) {
            Decl.Field field = index.field(ref.key());
            gather(field.annotations().isEmpty() ? index.values(field) : List.of(), answer, seen);
          }
          return !WEB.matcher(text).matches();
        });
  }

  private void gather(List<Expr> values, Answer answer, Set<Node> seen) {
    if (values.size() == 1) {
      gather(values.get(0), answer, seen);
    } else {
      answer.isElsewhere |=
          values.stream().anyMatch(value -> WEB.matcher(Constants.prefix(value)).matches());
    }
  }
}
