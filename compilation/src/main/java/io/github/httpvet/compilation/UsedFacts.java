package io.github.httpvet.compilation;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.httpvet.config.FactsOfPath;
import io.github.httpvet.core.facts.Facts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What the modules tell whose types a compilation imports: only their jars are opened. With a type
 * count its supertypes, and the types of results that its module tells of.
 */
final class UsedFacts {

  private final Trees trees;
  private final Elements elements;
  private final ClassPlaces places;
  private final Deque<TypeElement> pending = new ArrayDeque<>();
  private final Set<TypeElement> seen = new HashSet<>();
  private final Set<PackageElement> packages = new HashSet<>();
  private final Set<Path> read = new HashSet<>();
  private Facts facts = Facts.NONE;

  UsedFacts(Trees trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
    this.places = new ClassPlaces(elements);
  }

  /**
   * What is told to the units.
   *
   * @param problems told of what cannot be understood, a line each
   */
  Facts in(Collection<CompilationUnitTree> units, List<String> problems) {
    units.forEach(this::addTypes);
    while (!pending.isEmpty()) {
      Facts more = FactsOfPath.read(newEntries(), problems);
      facts = more.isEmpty() ? facts : facts.and(more);
      more.named().forEach(name -> add(elements.getTypeElement(name)));
    }
    return facts;
  }

  private Set<Path> newEntries() {
    Set<Path> entries = new LinkedHashSet<>();
    while (!pending.isEmpty()) {
      TypeElement type = pending.pop();
      places.of(type).filter(read::add).ifPresent(entries::add);
      add(type.getSuperclass());
      type.getInterfaces().forEach(this::add);
    }
    return entries;
  }

  private void addTypes(CompilationUnitTree unit) {
    TreePath path = new TreePath(unit);
    for (ImportTree one : unit.getImports()) {
      if (one.getQualifiedIdentifier() instanceof MemberSelectTree select) {
        boolean isOfMembers = one.isStatic() || select.getIdentifier().contentEquals("*");
        addNamed(
            trees.getElement(new TreePath(path, isOfMembers ? select.getExpression() : select)));
      }
    }
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree
          && trees.getElement(new TreePath(path, type)) instanceof TypeElement declared) {
        addNamed(elements.getPackageOf(declared));
      }
    }
  }

  private void addNamed(Element named) {
    if (named instanceof TypeElement type) {
      add(type);
    } else if (named instanceof PackageElement several
        && !isOfJdk(several)
        && packages.add(several)) {
      several.getEnclosedElements().forEach(this::addNamed);
    }
  }

  private void add(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      add(element);
    }
  }

  private void add(TypeElement type) {
    if (type != null && !isOfJdk(type) && seen.add(type)) {
      pending.add(type);
    }
  }

  private static boolean isOfJdk(javax.lang.model.element.QualifiedNameable named) {
    return named.getQualifiedName().toString().startsWith("java.");
  }
}
