package io.github.httpvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A unit on its way from javac's trees to nodes: what the lowerings of its parts share. */
final class JavacUnit {

  final Types types;
  final Elements elements;
  final Imports imports;
  final TypeLowering typeRefs;
  final Declared declared;
  final Positions positions;
  final DeclLowering decls = new DeclLowering(this);
  final StmtLowering stmts = new StmtLowering(this);
  final ExprLowering exprs = new ExprLowering(this);
  final CallLowering calls = new CallLowering(this);
  final Map<Node, Tree> origins = new IdentityHashMap<>();
  final Map<Element, Decl.Var> vars = new HashMap<>();

  private final Trees trees;
  private final TreePath path;

  JavacUnit(CompilationUnitTree tree, String text, Trees trees, Types types, Elements elements) {
    this.trees = trees;
    this.types = types;
    this.elements = elements;
    this.path = new TreePath(tree);
    this.imports = Imports.of(tree);
    this.typeRefs = new TypeLowering(types, imports, this::mirror);
    this.declared = Declared.in(tree, this::element, this::isImplied);
    this.positions = new Positions(tree, trees.getSourcePositions(), text);
  }

  /** Remembers what a node was lowered from. */
  <N extends Node> N from(Tree tree, N node) {
    origins.put(node, tree);
    return node;
  }

  /** What a tree declares or refers to, or null. javac asks only the last tree of a path. */
  Element element(Tree tree) {
    return tree == null ? null : trees.getElement(new TreePath(path, tree));
  }

  /** Default constructors and accessors of records are in javac's tree but not in the source. */
  boolean isImplied(Element element) {
    return element != null && elements.getOrigin(element) != Elements.Origin.EXPLICIT;
  }

  /** The type that javac gave a tree, or null. */
  TypeMirror mirror(Tree tree) {
    return tree == null ? null : trees.getTypeMirror(new TreePath(path, tree));
  }

  /** The type that javac gave a tree. */
  TypeRef type(Tree tree) {
    return typeRefs.of(mirror(tree));
  }
}
