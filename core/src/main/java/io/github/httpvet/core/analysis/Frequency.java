package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How often code runs, as far as a unit shows: again and again, or on rare occasions. */
public final class Frequency {

  private final UnitIndex index;

  Frequency(UnitIndex index) {
    this.index = index;
  }

  /**
   * Annotations, by simple name, of methods that answer requests or messages, or run by a clock.
   */
  private static final Pattern HANDLER =
      Pattern.compile(
          "(Request|Get|Post|Put|Delete|Patch|Message)Mapping|GET|POST|PUT|DELETE|PATCH|HEAD"
              + "|Scheduled|Incoming|[A-Z].*Listener");

  /** Methods that containers call for each request or message, whoever overrides them. */
  private static final Set<String> HANDLERS =
      Set.of("doGet", "doPost", "doPut", "doDelete", "doFilter", "onMessage", "handleRequest");

  /** What runs now and then, by the words of its type's name; a bare "Example" may be anything. */
  private static final Pattern TOOL =
      Pattern.compile(
          "(?!Example$).*(Demo|Example|Sample|Tutorial|Quickstart|Cli|CLI|Tool|Mojo|Launcher|Installer|Setup"
              + "|Migration|Importer|Exporter|Generator|Bootstrap|Main|Downloader|TokenProvider|CredentialsProvider)(s|[A-Z0-9_].*)?");

  /** Tools of builds, by the packages whose import shows that a file extends one. */
  private static final List<String> BUILDS =
      List.of("org.apache.maven", "org.gradle", "org.apache.tools.ant");

  /** What is called now and then, by the first word of its name. */
  private static final Pattern SELDOM =
      Pattern.compile(
          "(login|logout|authenticate|install|uninstall|register|unregister|setup|configure|migrate"
              + "|upgrade|refresh|bootstrap|discover|ping|verify|validate|test|main)(?![a-z]).*"
              + "|[a-z]+(.*[a-z])?(Token|Credential|Certificate)s?(From[A-Z].*)?");

  /**
   * True if the unit shows that the code around the node runs again and again: several places of
   * the unit ask for it, or it answers requests; and no name tells that it is for people or for
   * rare occasions, as tools, set-up, log-in, and what stands beside a {@code main}.
   */
  public boolean isOften(Node node) {
    return runsOften(index.member(node), new HashSet<>()) && !runsSeldom(node);
  }

  private boolean runsOften(Decl member, Set<Object> seen) {
    if (!(member instanceof Decl.Method method) || !seen.add(method.key())) {
      return false;
    }
    List<Expr> callers = index.callers(method);
    return callers.size() > 1
        || HANDLERS.contains(method.name())
        || method.annotations().stream()
            .anyMatch(name -> HANDLER.matcher(Lifecycle.simple(name)).matches())
        || callers.size() == 1 && runsOften(index.member(callers.get(0)), seen);
  }

  private boolean runsSeldom(Node node) {
    if (index.member(node) instanceof Decl.Method method && SELDOM.matcher(method.name()).matches()
        || index.imports(BUILDS)) {
      return true;
    }
    for (Decl.TypeDecl type = index.enclosingType(node);
        type != null;
        type = index.enclosingType(type)) {
      if (TOOL.matcher(type.simpleName()).matches() || Lifecycle.hasMain(type)) {
        return true;
      }
    }
    return false;
  }
}
