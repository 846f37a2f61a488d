package io.github.httpvet.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import io.github.httpvet.core.tree.Pos;
import java.util.List;

/**
 * Positions of trees. An anchor is only real if the name it is for stands there: generated code
 * borrows the positions of what it was generated from.
 */
final class Positions {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Tokens tokens;
  private VariableTree previous;

  Positions(CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.tokens = new Tokens(text);
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return tree == null ? -1 : (int) positions.getEndPosition(unit, tree);
  }

  /** True if a statement starts with a word; one that javac made up starts where its block does. */
  boolean startsWithWord(Tree tree) {
    return tokens.isWordAt(start(tree));
  }

  /** A tree that is reported at its start, if ever. */
  Pos of(Tree tree) {
    int start = start(tree);
    return pos(start, end(tree), start);
  }

  /** A tree whose start is known already: javac would look for it down the whole spine. */
  Pos from(int start, Tree tree) {
    return pos(start, end(tree), start);
  }

  /** A tree from {@code start} on whose last token before {@code nameEnd} is a name. */
  Pos named(Tree tree, int start, int nameEnd, CharSequence name) {
    int anchor = nameEnd - name.length();
    return pos(start, end(tree), tokens.isAt(name.toString(), anchor) ? anchor : -1);
  }

  Pos of(MemberReferenceTree tree) {
    boolean isNew = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    return named(tree, start(tree), end(tree), isNew ? "new" : tree.getName());
  }

  Pos of(NewClassTree tree) {
    Tree type = tree.getIdentifier();
    while (true) {
      if (type instanceof ParameterizedTypeTree parameterized) {
        type = parameterized.getType();
      } else if (type instanceof AnnotatedTypeTree annotated) {
        type = annotated.getUnderlyingType();
      } else {
        break;
      }
    }
    String written = TypeNames.written(type);
    int dot = written.indexOf('.');
    int anchor = start(type);
    boolean isReal = tokens.isAt(dot < 0 ? written : written.substring(0, dot), anchor);
    return pos(start(tree), end(tree), isReal ? anchor : -1);
  }

  Pos of(MethodTree tree, String name) {
    int from = start(tree);
    for (Tree before : tree.getTypeParameters()) {
      from = Math.max(from, end(before));
    }
    from = Math.max(from, end(tree.getModifiers()));
    return declared(tree, name, Math.max(from, end(tree.getReturnType())), end(tree));
  }

  Pos of(ClassTree tree) {
    int from = Math.max(start(tree), end(tree.getModifiers()));
    return declared(tree, tree.getSimpleName().toString(), from, end(tree));
  }

  /** Call it in source order: {@code int a = b, b = 0} is two variables with one start. */
  Pos of(VariableTree tree, boolean isEnumConstant) {
    ModifiersTree modifiers = tree.getModifiers();
    int from = Math.max(start(tree), end(modifiers));
    if (previous != null && start(previous) == start(tree)) {
      from = Math.max(from, end(previous));
    } else if (!isEnumConstant && tree.getType() != null) {
      from = Math.max(from, end(tree.getType()));
    }
    previous = tree;
    String name = tree.getName().toString();
    boolean isBounded = !isEnumConstant && tree.getInitializer() != null;
    int limit = isBounded ? start(tree.getInitializer()) : end(tree);
    return declared(tree, name.isEmpty() ? "_" : name, from, limit < 0 ? end(tree) : limit);
  }

  /** The name stands behind {@code from}, except in {@code String args[]}: its type ends later. */
  private Pos declared(Tree tree, String name, int from, int limit) {
    int start = start(tree);
    int anchor = -1;
    for (int candidate : List.of(from, start)) {
      anchor = anchor < 0 && start >= 0 ? tokens.find(name, candidate, limit) : anchor;
    }
    return pos(start, end(tree), anchor);
  }

  private static Pos pos(int start, int end, int anchor) {
    return start < 0 || end < start ? Pos.NONE : new Pos(start, end, anchor);
  }
}
