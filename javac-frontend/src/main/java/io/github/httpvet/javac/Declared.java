package io.github.httpvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** What a unit declares itself: methods and fields, by their elements and by their classes. */
final class Declared {

  private final Map<Element, MethodTree> methods = new HashMap<>();
  private final Map<Element, VariableTree> fields = new HashMap<>();
  private final Map<ClassTree, List<MethodTree>> byClass = new IdentityHashMap<>();

  /**
   * Reads a unit.
   *
   * @param elements the element of a declaration, or null
   * @param isImplied true for what javac adds: default constructors, accessors of records
   */
  static Declared in(
      CompilationUnitTree unit, Function<Tree, Element> elements, Predicate<Element> isImplied) {
    Declared declared = new Declared();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        declared.add(tree, elements, isImplied);
        return super.visitClass(tree, null);
      }
    }.scan(unit, null);
    return declared;
  }

  private void add(ClassTree type, Function<Tree, Element> elements, Predicate<Element> isImplied) {
    List<MethodTree> own = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        Element element = elements.apply(method);
        if (!isImplied.test(element)) {
          own.add(method);
          methods.put(element, method);
        }
      } else if (member instanceof VariableTree field) {
        fields.put(elements.apply(field), field);
      }
    }
    byClass.put(type, own);
  }

  /** The declaration of a method of this unit, or null. */
  MethodTree method(Element element) {
    return element == null ? null : methods.get(element);
  }

  /** The declaration of a field of this unit, or null. */
  VariableTree field(Element element) {
    return element == null ? null : fields.get(element);
  }

  /**
   * The only method of a name and arity that an unqualified call in nested classes can mean, or
   * null; an arity of -1 fits all.
   *
   * @param classes from the innermost outwards; the first that has the name decides
   */
  MethodTree only(Iterable<ClassTree> classes, String name, int arity) {
    for (ClassTree type : classes) {
      List<MethodTree> named = new ArrayList<>(byClass.getOrDefault(type, List.of()));
      named.removeIf(method -> !method.getName().contentEquals(name));
      if (!named.isEmpty()) {
        named.removeIf(method -> arity >= 0 && method.getParameters().size() != arity);
        return named.size() == 1 ? named.get(0) : null;
      }
    }
    return null;
  }
}
