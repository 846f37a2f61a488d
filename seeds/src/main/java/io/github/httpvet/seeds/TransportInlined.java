package io.github.httpvet.seeds;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Role;
import java.util.ArrayList;
import java.util.List;

/** A pool or another part moves from its field into a method that derives a client with it. */
final class TransportInlined implements Way {

  @Override
  public String name() {
    return "transport-into-method";
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    for (Kept kept : Kept.in(code, Role.TRANSPORT)) {
      for (TreePath use : kept.uses()) {
        if (kept.isOften(code) && isHanded(code, use) && isUsed(code, kept.method())) {
          breaks.add(
              Breaks.at(
                  code,
                  List.of("HttpTransportPerRequest", "HttpClientPerRequest", "HttpClientInLoop"),
                  kept.row(),
                  kept.method(),
                  List.of(Edit.replace(code.span(use.getLeaf()), kept.made(code)))));
        }
      }
    }
    return breaks;
  }

  /** True if the method makes a request, for which it has derived the client. */
  private static boolean isUsed(Code code, TreePath method) {
    return code.below(method, MethodInvocationTree.class).stream()
        .filter(path -> Code.executable(path).getLeaf() == method.getLeaf())
        .map(TreePath::getLeaf)
        .anyMatch(
            call ->
                code.has(call, Role.USES)
                    || code.has(call, Role.BLOCKS)
                    || code.has(call, Role.OPENS));
  }

  private static boolean isHanded(Code code, TreePath use) {
    Tree call = use.getParentPath().getLeaf();
    return (call instanceof MethodInvocationTree || call instanceof NewClassTree)
        && (code.has(call, Role.SHARES) || code.has(call, Role.KEYS))
        && !Loops.isAround(use, Code.member(use));
  }
}
