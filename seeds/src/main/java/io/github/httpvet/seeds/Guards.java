package io.github.httpvet.seeds;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** What releases a response besides its own closing, so that a seed there would be no defect. */
final class Guards {

  private static final Set<String> CLOSING =
      Set.of("close", "shutdown", "shutdownNow", "stop", "dispose", "closeQuietly", "disconnect");

  /** What only addresses of servers have. */
  private static final List<String> HTTP =
      List.of("\"http", "HttpURLConnection", "HttpsURLConnection", "setRequestProperty");

  private Guards() {}

  static boolean release(Code code, Opened opened) {
    return isBodiless(code)
        || isBesideHolder(code, opened)
        || isClientClosed(code, opened.executable())
        || isOwnedElsewhere(code, opened)
        || !speaksHttp(code, opened);
  }

  /** Requests without an answer's body leave nothing open; which call has which is not asked. */
  private static boolean isBodiless(Code code) {
    return code.text().contains("\"HEAD\"")
        || code.all(Tree.class).stream()
            .anyMatch(path -> code.has(path.getLeaf(), Role.BODILESS) && isHead(code, path));
  }

  private static boolean isHead(Code code, TreePath path) {
    return code.row(path.getLeaf(), Role.BODILESS)
        .filter(row -> row.details().constants().isEmpty())
        .isPresent();
  }

  /** True if a resource around it may have the response. */
  private static boolean isBesideHolder(Code code, Opened opened) {
    TreePath inner = opened.at();
    TreePath at = opened.at();
    for (; at.getLeaf() != opened.executable().getLeaf(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree attempt) {
        boolean isAround = inner.getLeaf() == attempt.getBlock();
        for (Tree resource : attempt.getResources()) {
          if (!isAround && resource == opened.at().getLeaf()) {
            break;
          }
          if ((isAround || opened.isResource()) && isHolder(code, resource)) {
            return true;
          }
        }
      }
      inner = at;
    }
    return false;
  }

  /** True if leaving its place runs a {@code finally} that closes something, or names it. */
  static boolean isGuarded(Code code, Opened opened) {
    TreePath inner = opened.at();
    for (TreePath at = opened.at();
        at.getLeaf() != opened.executable().getLeaf();
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree attempt
          && attempt.getFinallyBlock() != null
          && attempt.getFinallyBlock() != inner.getLeaf()
          && mayRelease(code, opened, new TreePath(at, attempt.getFinallyBlock()))) {
        return true;
      }
      inner = at;
    }
    return false;
  }

  private static boolean mayRelease(Code code, Opened opened, TreePath block) {
    Set<Element> handles = Handles.of(code, opened).variables();
    return code.below(block, MethodInvocationTree.class).stream()
            .anyMatch(call -> isClosing(code, call.getLeaf()))
        || code.below(block, IdentifierTree.class).stream()
            .anyMatch(name -> handles.contains(code.element(name)));
  }

  private static boolean isClosing(Code code, Tree call) {
    return code.has(call, Role.CLOSES) || CLOSING.contains(Calls.name(call));
  }

  /** True for a client, a response or anything else that the tables know. */
  private static boolean isHolder(Code code, Tree resource) {
    Tree value = resource instanceof VariableTree variable ? variable.getInitializer() : resource;
    Expr expr = code.expr(Calls.bare(value));
    return expr == null
        || code.analysis().types().isClient(expr)
        || Opened.opening(code, value) != null
        || !code.rows(Calls.bare(value)).isEmpty();
  }

  private static boolean isClientClosed(Code code, TreePath executable) {
    return code.below(executable, MethodInvocationTree.class).stream()
        .map(TreePath::getLeaf)
        .filter(call -> CLOSING.contains(Calls.name(call)) && Calls.receiver(call) != null)
        .map(call -> code.expr(Calls.bare(Calls.receiver(call))))
        .anyMatch(expr -> expr != null && code.analysis().types().isClient(expr));
  }

  /** True if a connection or request has the response that the method was given, or is a field. */
  private static boolean isOwnedElsewhere(Code code, Opened opened) {
    Tree part = ownerPart(code, opened);
    return part != null && !isFresh(code, part) && owner(code, opened).isEmpty();
  }

  /** True for a chain such as {@code client.newCall(request)}. */
  private static boolean isFresh(Code code, Tree part) {
    return code.has(Calls.bare(part), Role.FRESH);
  }

  private static Tree ownerPart(Code code, Opened opened) {
    Place owner = opened.row().details().owner().orElse(null);
    return owner == null ? null : Calls.part(opened.call(), owner.argument());
  }

  /** The variable of the method whose closing would release the response too. */
  static Optional<Element> owner(Code code, Opened opened) {
    Tree part = ownerPart(code, opened);
    return part != null && Calls.isName(part)
        ? Optional.ofNullable(code.element(opened.at(), Calls.bare(part)))
            .filter(element -> element.getKind() == ElementKind.LOCAL_VARIABLE)
        : Optional.empty();
  }

  /** True if the method says that the address is a server's, or nothing else is possible. */
  private static boolean speaksHttp(Code code, Opened opened) {
    String text = code.text(opened.executable().getLeaf());
    boolean mayBeOther =
        opened.row().details().http().isPresent() || opened.row().details().url().isPresent();
    return !mayBeOther || HTTP.stream().anyMatch(text::contains);
  }
}
