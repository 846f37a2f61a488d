package io.github.httpvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Lowers attributed trees of javac; one instance serves one compilation. */
public final class Lowering {

  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final int release;

  /**
   * For a compilation.
   *
   * @param release the language level, or 0 if not known
   */
  public Lowering(Trees trees, Types types, Elements elements, int release) {
    this.trees = trees;
    this.types = types;
    this.elements = elements;
    this.release = release;
  }

  /**
   * Lowers an attributed unit. Its types are completed lazily, so it must not outlive the
   * compilation's files.
   *
   * @param path for messages
   * @param text what javac parsed
   */
  public Lowered lower(CompilationUnitTree tree, String path, String text) {
    JavacUnit unit = new JavacUnit(tree, text, trees, types, elements);
    List<Decl.TypeDecl> decls = new ArrayList<>();
    for (Tree decl : tree.getTypeDecls()) {
      if (decl instanceof ClassTree type) {
        decls.add(unit.decls.type(type));
      }
    }
    String packageName =
        tree.getPackageName() == null ? "" : TypeNames.written(tree.getPackageName());
    Unit lowered =
        new Unit(
            path,
            text,
            packageName,
            unit.imports.all(),
            decls,
            release,
            name -> lookup(unit.typeRefs, name));
    return new Lowered(lowered, unit.origins);
  }

  private Optional<TypeRef> lookup(TypeLowering typeRefs, String name) {
    TypeElement found = elements.getTypeElement(name);
    return found == null ? Optional.empty() : Optional.of(typeRefs.raw(found));
  }
}
