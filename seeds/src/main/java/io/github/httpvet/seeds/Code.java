package io.github.httpvet.seeds;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A compiled source: its trees, what the tables say of its calls, and what the rules find. */
final class Code {

  private static final List<String> VALUES =
      List.of("java.lang.", "java.time.", "java.net.UR", "java.util.concurrent.TimeUnit", "byte[]");

  private static final String MARK = "// BUG: ";

  private final Source source;
  private final CompilationUnitTree unit;
  private final Trees trees;
  private final Types types;
  private final SourcePositions positions;
  private final Analysis analysis;
  private final Map<Tree, Node> nodes;
  private final List<Finding> findings;
  private final List<Finding> findingsBeside;
  private final List<String> errors;
  private final List<TreePath> paths = new ArrayList<>();
  private final Map<Tree, Span> spans = new IdentityHashMap<>();
  private final Map<Tree, List<Row>> rows = new IdentityHashMap<>();
  private List<Opened> opened;

  Code(
      Source source,
      CompilationUnitTree unit,
      Trees trees,
      Types types,
      Analysis analysis,
      Map<Tree, Node> nodes,
      List<Finding> findings,
      List<Finding> findingsBeside,
      List<String> errors) {
    this.source = source;
    this.unit = unit;
    this.trees = trees;
    this.types = types;
    this.positions = trees.getSourcePositions();
    this.analysis = analysis;
    this.nodes = nodes;
    this.findings = findings;
    this.findingsBeside = findingsBeside;
    this.errors = errors;
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree != null && isReal(tree)) {
          paths.add(new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, nothing);
      }
    }.scan(new TreePath(unit), null);
  }

  Source source() {
    return source;
  }

  String text() {
    return source.text();
  }

  Analysis analysis() {
    return analysis;
  }

  /** The canonical name of a type without its arguments. */
  String erased(TypeMirror type) {
    return types.erasure(type).toString();
  }

  /** True for what cannot have timeouts of its own: numbers, texts, times, addresses, enums. */
  boolean isValue(TreePath at, Tree tree) {
    TypeMirror type = type(at, tree);
    return type != null
        && (type.getKind().isPrimitive()
            || types.asElement(type) != null && types.asElement(type).getKind() == ElementKind.ENUM
            || VALUES.stream().anyMatch(erased(type)::startsWith)
            || analysis.catalog().isKind(erased(type), "other")
                && Timeouts.required().stream()
                    .allMatch(phase -> analysis.catalog().setters(erased(type), phase).isEmpty()));
  }

  /** The declaration of a variable or method of the source; null if it has none. */
  TreePath declaration(Element element) {
    return element == null ? null : trees.getPath(element);
  }

  /** True for an exception that a method has to declare. */
  boolean isChecked(TypeMirror type) {
    return Stream.iterate(
            type,
            one -> one != null,
            one -> types.directSupertypes(one).stream().findFirst().orElse(null))
        .map(TypeMirror::toString)
        .noneMatch(
            name -> name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error"));
  }

  List<Finding> findings() {
    return findings;
  }

  /** Those in the files that stand beside it. */
  List<Finding> findingsBeside() {
    return findingsBeside;
  }

  /** A file beside it: a class of its package with its imports. */
  Source beside(String name, String members) {
    StringBuilder text = new StringBuilder();
    if (unit.getPackageName() != null) {
      text.append("package ").append(unit.getPackageName()).append(";\n\n");
    }
    unit.getImports().forEach(one -> text.append(text(one)).append('\n'));
    text.append("\nfinal class ").append(name).append(" {\n").append(members).append("}\n");
    return new Source(
        source.path().substring(0, source.path().lastIndexOf('/') + 1) + name + ".java",
        text.toString());
  }

  /** True if it is in a package of a library that the tables know, or in one below. */
  boolean isOfLibrary() {
    String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString() + ".";
    return analysis.catalog().types().stream()
        .map(type -> type.replaceFirst("\\.[A-Z].*", "."))
        .anyMatch(library -> library.endsWith(".") && name.startsWith(library));
  }

  /** True if one of the rules speaks in a member. */
  boolean isReported(List<String> rules, TreePath member) {
    Span span = span(member.getLeaf());
    return findings.stream()
        .filter(finding -> rules.contains(finding.rule()))
        .anyMatch(finding -> new Span(finding.offset(), finding.offset()).isIn(span));
  }

  /** True if the member at an offset has a mark that it is bad. */
  boolean isMarked(int offset) {
    Span place = new Span(offset, offset);
    return paths.stream()
        .filter(path -> path.getParentPath().getLeaf() instanceof ClassTree)
        .filter(path -> !(path.getLeaf() instanceof ClassTree))
        .map(path -> span(path.getLeaf()))
        .filter(place::isIn)
        .map(span -> text().substring(commentStart(span.start()), span.end()))
        .anyMatch(text -> text.contains(MARK));
  }

  /** Where the lines of comment above an offset's line start. */
  private int commentStart(int offset) {
    int start = text().lastIndexOf('\n', offset - 1) + 1;
    while (start > 0) {
      int above = text().lastIndexOf('\n', start - 2) + 1;
      if (!text().substring(above, start).strip().startsWith("//")) {
        break;
      }
      start = above;
    }
    return start;
  }

  /** What javac says against it, without places. */
  List<String> errors() {
    return errors;
  }

  /** All trees of a kind that stand in the source, outer ones first. */
  <T extends Tree> List<TreePath> all(Class<T> kind) {
    return paths.stream().filter(path -> kind.isInstance(path.getLeaf())).toList();
  }

  /** Those below one. */
  <T extends Tree> List<TreePath> below(TreePath top, Class<T> kind) {
    Span all = span(top.getLeaf());
    return paths.stream()
        .filter(path -> kind.isInstance(path.getLeaf()) && path.getLeaf() != top.getLeaf())
        .filter(path -> span(path.getLeaf()).isIn(all))
        .toList();
  }

  private boolean isReal(Tree tree) {
    return start(tree) >= 0 && end(tree) >= start(tree);
  }

  int start(Tree tree) {
    return span(tree).start();
  }

  int end(Tree tree) {
    return span(tree).end();
  }

  Span span(Tree tree) {
    return spans.computeIfAbsent(
        tree,
        one ->
            new Span(
                (int) positions.getStartPosition(unit, one),
                (int) positions.getEndPosition(unit, one)));
  }

  String text(Tree tree) {
    return text().substring(start(tree), end(tree));
  }

  /** The blanks before the first word of an offset's line. */
  String indent(int offset) {
    int line = text().lastIndexOf('\n', offset - 1) + 1;
    int word = line;
    while (word < text().length() && (text().charAt(word) == ' ' || text().charAt(word) == '\t')) {
      word++;
    }
    return text().substring(line, word);
  }

  Element element(TreePath path) {
    return trees.getElement(path);
  }

  Element element(TreePath parent, Tree tree) {
    return trees.getElement(new TreePath(parent, tree));
  }

  TypeMirror type(TreePath path) {
    return trees.getTypeMirror(path);
  }

  TypeMirror type(TreePath parent, Tree tree) {
    return trees.getTypeMirror(new TreePath(parent, tree));
  }

  /** What the rules see of an expression; null if nothing of its own. */
  Expr expr(Tree tree) {
    return nodes.get(tree) instanceof Expr expr ? expr : null;
  }

  List<Row> rows(Tree call) {
    return rows.computeIfAbsent(
        call,
        tree -> {
          Expr expr = expr(tree);
          return expr == null ? List.of() : analysis.types().rows(expr);
        });
  }

  /** The responses that its methods open, see {@link Opened}. */
  List<Opened> opened() {
    if (opened == null) {
      opened = Opened.in(this);
    }
    return opened;
  }

  Optional<Row> row(Tree call, Role role) {
    return rows(call).stream().filter(row -> row.role() == role).findFirst();
  }

  boolean has(Tree call, Role role) {
    return row(call, role).isPresent();
  }

  /** The method, lambda or initializer whose code a tree is; null if it is none's. */
  static TreePath executable(TreePath path) {
    TreePath at = path.getParentPath();
    while (at != null && !(at.getLeaf() instanceof ClassTree)) {
      boolean isMethod =
          at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree;
      if (isMethod) {
        return at;
      }
      at = at.getParentPath();
    }
    return null;
  }

  /** The method, field or initializer of a class around a tree. */
  static TreePath member(TreePath path) {
    TreePath at = path;
    while (at.getParentPath() != null && !(at.getParentPath().getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at;
  }

  /** The outermost member around a tree: of the class that is in no method. */
  static TreePath outerMember(TreePath path) {
    TreePath outer = path;
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      boolean isMember = at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof VariableTree;
      if (isMember
          && at.getParentPath() != null
          && at.getParentPath().getLeaf() instanceof ClassTree) {
        outer = at;
      }
    }
    return outer;
  }

  /** The class around a tree. */
  static TreePath enclosingClass(TreePath path) {
    TreePath at = path.getParentPath();
    while (at != null && !(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at;
  }
}
