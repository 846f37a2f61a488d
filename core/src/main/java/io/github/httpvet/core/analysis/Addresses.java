package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an address is one of a server: URLs of files, jars and class paths look the same. One
 * answer for every way to open it, from the value of the address itself: its text, the branch it is
 * opened in, what the connection is used as. Names are the weakest evidence and outweigh nothing.
 */
public final class Addresses {

  /** The three answers. */
  enum Answer {
    NO,
    UNKNOWN,
    YES
  }

  private final Analysis analysis;
  private final Texts texts;

  Addresses(Analysis analysis) {
    this.analysis = analysis;
    this.texts = new Texts(analysis);
  }

  /**
   * True if the call surely goes to a server, as far as its row asks: a detail {@code url=PLACE}
   * wants an address that speaks HTTP, {@code http=TYPE} a receiver that is used as that type.
   */
  public boolean goesToServer(Expr expr, Row row) {
    if (row.details().url().isPresent()) {
      return address(expr, row).filter(address -> isHttp(address, expr)).isPresent();
    }
    if (!(expr instanceof Expr.Call call) || call.receiver() == null) {
      return row.details().http().isEmpty();
    }
    Optional<String> type = row.details().http();
    return type.isEmpty() || isConnection(call, type.get());
  }

  /**
   * True if only the names of what has the address, or of the code around, tell that it is one of a
   * server: of ten findings about a text named {@code url} or {@code uri} and no more, one was
   * worth mending ({@code docs/precision.md}, the seventh round). On Android, files have other
   * addresses.
   */
  public boolean isGuess(Expr expr, Row row) {
    return !isOnAndroid()
        && address(expr, row)
            .filter(address -> told(address, expr) == Answer.UNKNOWN)
            .filter(
                address ->
                    texts.leaves(address).stream().anyMatch(this::isText)
                        ? !speaksOfHttp(address) && !isNamedAfterWeb(address)
                        : !isInMethodOfWeb(expr))
            .isPresent();
  }

  private boolean isOnAndroid() {
    return analysis.index().unit().imports().stream()
        .anyMatch(used -> used.name().startsWith("android."));
  }

  /** True if the text has such a name where it is written, or where it is from. */
  private boolean isNamedAfterWeb(Expr address) {
    boolean[] found = new boolean[1];
    Nodes.walk(address, node -> found[0] |= node instanceof Expr part && hasNameOfWeb(part));
    return found[0] || texts.leaves(address).stream().anyMatch(Addresses::hasNameOfWeb);
  }

  private static final Pattern NAME_OF_WEB =
      Pattern.compile(
          "(?i).*(endpoint|(image|img|photo|picture|avatar|icon|video|api|rest|feed|rss|page|site|web|remote"
              + "|server|host|hook|callback|token|jwks|domain|download)_?ur[il].*)");

  private static boolean hasNameOfWeb(Expr leaf) {
    return name(leaf).filter(name -> NAME_OF_WEB.matcher(name).matches()).isPresent();
  }

  /** The part of the call that its row takes for an address. */
  private static Optional<Expr> address(Expr expr, Row row) {
    return row.details().url().flatMap(place -> part(expr, place));
  }

  private static Optional<Expr> part(Expr expr, Place place) {
    if (place.equals(Place.RECEIVER)) {
      return expr instanceof Expr.Call call
          ? Optional.ofNullable(call.receiver())
          : Optional.empty();
    }
    List<Expr> args = Nodes.arguments(expr);
    return place.argument() < args.size()
        ? Optional.of(args.get(place.argument()))
        : Optional.empty();
  }

  /**
   * True if one of the objects that the call may rest on surely goes to a server, as far as the
   * call's row asks: of several connections, some may be of other protocols.
   */
  public boolean goesToServer(Expr opened, Expr.Call call, Row row) {
    return row.details()
        .http()
        .filter(type -> call.receiver() != null)
        .map(
            type ->
                isHttpConnection(
                    opened,
                    call,
                    type,
                    analysis.types().isA(analysis.types().of(call.receiver()), type)))
        .orElse(true);
  }

  /**
   * True if the unit shows the address of the connection that is asked: a text that starts with a
   * constant, as for one page of one server, and not what callers or fields give.
   */
  public boolean isWritten(Expr.Call asked) {
    List<Expr> opened =
        asked.receiver() == null ? List.of() : analysis.origins(asked.receiver()).made();
    return !opened.isEmpty()
        && opened.stream()
            .allMatch(
                open ->
                    open instanceof Expr.Call opening
                        && opening.receiver() != null
                        && texts.leaves(opening.receiver()).stream()
                            .noneMatch(leaf -> Constants.prefix(leaf).isEmpty()));
  }

  private boolean isConnection(Expr.Call call, String type) {
    List<Expr> opened = analysis.origins(call.receiver()).made();
    boolean isTyped = analysis.types().isA(analysis.types().of(call.receiver()), type);
    return opened.isEmpty()
        ? isTyped
        : opened.stream().anyMatch(open -> isHttpConnection(open, call, type, isTyped));
  }

  private boolean isHttpConnection(Expr opened, Expr.Call call, String type, boolean isTyped) {
    Expr url = opened instanceof Expr.Call open ? open.receiver() : null;
    if (url == null) {
      return isTyped;
    }
    Answer atCall = new Schemes(analysis.index(), texts.slice(url)).at(call);
    Answer told = atCall == Answer.NO ? atCall : told(url, opened);
    return told == Answer.UNKNOWN
        ? isTyped || isUsedAs(opened, type) || isNamedHttp(url)
        : told == Answer.YES;
  }

  /** True if the connection is used in a way that only HTTP knows. */
  private boolean isUsedAs(Expr opened, String type) {
    return analysis.uses(opened).stream()
        .map(ValueFlow.Use::node)
        .filter(Expr.Call.class::isInstance)
        .map(Expr.Call.class::cast)
        .anyMatch(
            call ->
                analysis.types().has(call, Role.SPEAKS_HTTP)
                    || call.receiver() != null
                        && analysis.types().isA(analysis.types().of(call.receiver()), type));
  }

  /** True if the address surely can be one of a server where it is opened. */
  private boolean isHttp(Expr url, Node opened) {
    Answer told = told(url, opened);
    return told == Answer.UNKNOWN ? isNamedHttp(url) : told == Answer.YES;
  }

  /** What the branch and the text tell. */
  private Answer told(Expr url, Node opened) {
    Answer branch = new Schemes(analysis.index(), texts.slice(url)).at(opened);
    if (branch != Answer.UNKNOWN) {
      return branch;
    }
    boolean isLocal = false;
    for (Expr leaf : texts.leaves(url)) {
      Answer text = ofText(leaf);
      if (text == Answer.YES) {
        return Answer.YES;
      }
      isLocal |= text == Answer.NO;
    }
    return isLocal ? Answer.NO : isCastToClient(url) ? Answer.YES : Answer.UNKNOWN;
  }

  /** True if the variable is opened somewhere, in any case, and cast to what a client has. */
  private boolean isCastToClient(Expr url) {
    return url instanceof Expr.VarRef ref
        && analysis.index().values(ref.var()).size() <= 1
        && analysis.index().references(ref.var()).stream().anyMatch(this::isOpenedAndCast);
  }

  private boolean isOpenedAndCast(Expr.VarRef url) {
    if (!(analysis.index().parent(url) instanceof Expr.Call opened)
        || opened.receiver() != url
        || !(analysis.index().parent(opened) instanceof Expr.Cast cast)
        || cast.type().name().equals(analysis.types().of(opened).name())
        || !analysis.catalog().knows(cast.type().name())) {
      return false;
    }
    for (Node at = cast; at != null; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.If || at instanceof Stmt.Case || at instanceof Stmt.Catch) {
        return false;
      }
    }
    return true;
  }

  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*", Pattern.DOTALL);

  private Answer ofText(Expr leaf) {
    if (analysis.types().has(leaf, Role.LOCAL)) {
      return Answer.NO;
    }
    String prefix = Constants.prefix(leaf).toLowerCase(Locale.ROOT);
    if (prefix.startsWith("http")) {
      return Answer.YES;
    }
    return SCHEME.matcher(prefix).matches() ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * True if a text named as an address of the web is parsed, or the code around says that it is
   * about the web.
   */
  private boolean isNamedHttp(Expr url) {
    Set<Expr> leaves = texts.leaves(url);
    return leaves.stream().noneMatch(Addresses::isNamedLocal)
        && (leaves.stream().anyMatch(leaf -> isText(leaf) && isNamedUrl(leaf))
            || speaksOfHttp(url));
  }

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "http:", "https:", "http://", "https://");

  private static final Pattern WEB_NAME =
      Pattern.compile("(?i).*(http|download|webpage|website|crawl|scrape)(?!status|servlet).*");

  /** True if the member around names a scheme of the web, or is named after it. */
  private boolean speaksOfHttp(Expr url) {
    Node member = analysis.index().member(url);
    if (member == null) {
      return false;
    }
    if (isInMethodOfWeb(url)
        || member instanceof Decl.Method method
            && WEB_NAME.matcher(analysis.index().enclosingType(method).simpleName()).matches()) {
      return true;
    }
    boolean[] found = new boolean[1];
    Nodes.walk(
        member,
        node ->
            found[0] |=
                node instanceof Expr.Literal literal
                    && literal.value() instanceof String text
                    && SCHEMES.contains(text));
    return found[0];
  }

  private boolean isInMethodOfWeb(Node node) {
    return analysis.index().member(node) instanceof Decl.Method method
        && WEB_NAME.matcher(method.name()).matches();
  }

  private static final Pattern LOCAL_NAME =
      Pattern.compile(
          "(?i).*(resource|classpath|classloader|codesource|jarfile|jarurl|fileurl|filepath).*|file|path");

  private static boolean isNamedLocal(Expr leaf) {
    return name(leaf).filter(name -> LOCAL_NAME.matcher(name).matches()).isPresent();
  }

  private boolean isText(Expr leaf) {
    return analysis.types().of(leaf).name().equals("java.lang.String");
  }

  private static final Pattern URL_NAME =
      Pattern.compile("(^|[a-z0-9_])(url|uri|endpoint|Url|Uri|Endpoint|URL|URI)(?![a-z])");

  private static boolean isNamedUrl(Expr leaf) {
    return name(leaf).filter(name -> URL_NAME.matcher(name).find()).isPresent();
  }

  private static Optional<String> name(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return Optional.of(call.member().name());
    }
    if (expr instanceof Expr.VarRef ref) {
      return Optional.of(ref.var().name());
    }
    return expr instanceof Expr.FieldRef ref ? Optional.of(ref.name()) : Optional.empty();
  }
}
