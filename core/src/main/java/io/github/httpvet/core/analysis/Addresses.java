package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a URL is one of a server: URLs of files, jars and class paths look the same. */
public final class Addresses {

  private static final int MAX_SOURCES = 200;

  private final Analysis analysis;

  Addresses(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * True if the call surely goes to a server, as far as its row asks: a detail {@code url=receiver}
   * wants an address that speaks HTTP, {@code http=TYPE} a receiver that is used as that type.
   */
  public boolean goesToServer(Expr expr, Row row) {
    if (!(expr instanceof Expr.Call call) || call.receiver() == null) {
      return row.details().http().isEmpty() && !row.details().isOnUrl();
    }
    if (row.details().isOnUrl()) {
      return isHttp(call.receiver());
    }
    Optional<String> type = row.details().http();
    return type.isEmpty()
        || analysis.types().isA(analysis.types().of(call.receiver()), type.get())
        || analysis.origins(call.receiver()).made().stream()
            .anyMatch(origin -> isUsedAs(origin, type.get()));
  }

  private boolean isUsedAs(Expr origin, String type) {
    return origin instanceof Expr.Call open
            && open.receiver() != null
            && startsWithHttp(open.receiver())
        || analysis.uses(origin).stream()
            .map(ValueFlow.Use::node)
            .filter(Expr.Call.class::isInstance)
            .map(node -> ((Expr.Call) node).receiver())
            .anyMatch(
                value -> value != null && analysis.types().isA(analysis.types().of(value), type));
  }

  /** True if a value that the URL can have starts with {@code http}. */
  public boolean startsWithHttp(Expr url) {
    return leaves(url).stream().anyMatch(leaf -> Constants.prefix(leaf).startsWith("http"));
  }

  /**
   * True if the URL surely can be one of a server: by its text, by a test for {@code http} in the
   * same method, or because a text named as a URL is parsed where nothing speaks of files.
   */
  public boolean isHttp(Expr url) {
    if (startsWithHttp(url)) {
      return true;
    }
    Node member = analysis.index().member(url);
    if (member == null) {
      return false;
    }
    Set<String> words = Collections.newSetFromMap(new IdentityHashMap<>());
    Nodes.walk(member, node -> word(node).ifPresent(words::add));
    return words.stream().anyMatch(SCHEMES::contains)
        || words.stream().noneMatch(Addresses::speaksOfFiles)
            && leaves(url).stream().anyMatch(leaf -> isText(leaf) && isNamedUrl(leaf));
  }

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "http:", "https:", "http://", "https://");

  private static final Pattern OTHER_SCHEME = Pattern.compile("(?!https?:)[a-z][a-z0-9+.-]+:\\S");

  private static final List<String> LOCAL =
      List.of("file", "jar", "zip", "resource", "classpath", "classloader", "codesource", "path");

  private static boolean speaksOfFiles(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return LOCAL.stream().anyMatch(lower::contains) || OTHER_SCHEME.matcher(lower).lookingAt();
  }

  /** A literal text, or a name that the code uses. */
  private static Optional<String> word(Node node) {
    if (node instanceof Expr.Literal literal) {
      return literal.value() instanceof String text ? Optional.of(text) : Optional.empty();
    }
    if (node instanceof Expr.Call call) {
      return Optional.of(call.member().name());
    }
    if (node instanceof Expr.VarRef ref) {
      return Optional.of(ref.var().name());
    }
    if (node instanceof Decl.Method method) {
      return Optional.of(method.name());
    }
    return node instanceof Expr.FieldRef ref ? Optional.of(ref.name()) : Optional.empty();
  }

  private boolean isText(Expr leaf) {
    return analysis.types().of(leaf).name().equals("java.lang.String");
  }

  private static final Pattern URL_NAME =
      Pattern.compile("(^|[a-z0-9_])(url|uri|endpoint|Url|Uri|Endpoint|URL|URI)(?![a-z])");

  private static boolean isNamedUrl(Expr leaf) {
    return word(leaf).filter(word -> URL_NAME.matcher(word).find()).isPresent();
  }

  /** The expressions that the URL's text can come from, as far back as the unit shows. */
  private Set<Expr> leaves(Expr url) {
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Expr> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Expr> pending = new ArrayDeque<>(List.of(url));
    while (!pending.isEmpty() && seen.size() < MAX_SOURCES) {
      Expr at = pending.poll();
      if (seen.add(at)) {
        List<Expr> sources = Constants.prefix(at).isEmpty() ? sources(at) : List.of();
        if (sources.isEmpty()) {
          leaves.add(at);
        }
        pending.addAll(sources);
      }
    }
    return leaves;
  }

  private List<Expr> sources(Expr at) {
    Optional<Row> view = analysis.types().row(at, Role.VIEW);
    if (view.isPresent()) {
      return viewed(at, view.get().argument());
    }
    if (at instanceof Expr.VarRef ref) {
      return analysis.index().values(ref.var());
    }
    if (at instanceof Expr.FieldRef ref && analysis.index().field(ref.key()) != null) {
      return analysis.index().values(analysis.index().field(ref.key()));
    }
    if (at instanceof Expr.Op op && op.kind() == Expr.OpKind.PLUS) {
      return op.operands().subList(0, 1);
    }
    if (at instanceof Expr.Conditional choice) {
      return List.of(choice.whenTrue(), choice.whenFalse());
    }
    return at instanceof Expr.Cast cast ? List.of(cast.value()) : List.of();
  }

  private static List<Expr> viewed(Expr at, int argument) {
    if (at instanceof Expr.Call call) {
      return argument >= 0
          ? call.args().subList(argument, argument + 1)
          : call.receiver() == null ? List.of() : List.of(call.receiver());
    }
    return at instanceof Expr.New creation
        ? creation.args().subList(argument, argument + 1)
        : List.of();
  }
}
