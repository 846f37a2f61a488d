package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTMethodDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponentList;
import net.sourceforge.pmd.lang.java.ast.ASTRecordDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.InvocationNode;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.MethodUsage;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.symbols.JConstructorSymbol;
import net.sourceforge.pmd.lang.java.symbols.JExecutableSymbol;
import net.sourceforge.pmd.lang.java.types.JClassType;
import net.sourceforge.pmd.lang.java.types.JMethodSig;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.Substitution;
import net.sourceforge.pmd.lang.java.types.TypeOps;
import net.sourceforge.pmd.lang.java.types.TypeTestUtil;

/** Lowers what calls refer to. */
final class MemberLowering {

  private final TypeLowering types;
  private final Imports imports;

  MemberLowering(TypeLowering types, Imports imports) {
    this.types = types;
    this.imports = imports;
  }

  /**
   * A called or referenced method.
   *
   * @param receiver the type of what stands before the dot; null for an unqualified call
   * @param arity how many arguments there are, or -1 for a method reference
   */
  Member method(MethodUsage usage, String name, JTypeMirror receiver, TypeRef owner, int arity) {
    JMethodSig signature = signature(usage);
    if (signature != null) {
      return resolved(signature, types.of(signature.getDeclaringType()));
    }
    ASTExecutableDeclaration own = own(usage, name, receiver, arity);
    TypeRef known = owner;
    if (receiver == null && own != null) {
      known = types.of(own.getEnclosingType());
    } else if (receiver == null && !imports.staticOwner(name).isEmpty()) {
      known = TypeRef.unresolved(imports.staticOwner(name), List.of());
    }
    return unresolved(known, name, arity, own);
  }

  /** A constructor; {@code made} is what it makes, or for an anonymous class what that extends. */
  Member constructor(MethodUsage usage, TypeRef made, int arity) {
    JMethodSig signature = signature(usage);
    return signature == null
        ? unresolved(made, Member.CONSTRUCTOR, arity, null)
        : resolved(signature, made);
  }

  private static Member unresolved(TypeRef owner, String name, int arity, Object key) {
    List<String> parameters = Collections.nCopies(Math.max(arity, 0), "");
    return new Member(owner, name, parameters, List.of(), false, false, key);
  }

  private Member resolved(JMethodSig signature, TypeRef owner) {
    JExecutableSymbol symbol = signature.getSymbol();
    List<String> parameters = new ArrayList<>();
    for (JTypeMirror type : symbol.getFormalParameterTypes(Substitution.EMPTY)) {
      parameters.add(types.erased(type));
    }
    List<String> thrown = new ArrayList<>();
    for (JTypeMirror type : signature.getThrownExceptions()) {
      if (isChecked(type)) {
        thrown.add(types.erased(type));
      }
    }
    String name = signature.isConstructor() ? Member.CONSTRUCTOR : signature.getName();
    return new Member(owner, name, parameters, thrown, signature.isStatic(), true, key(symbol));
  }

  private static boolean isChecked(JTypeMirror type) {
    return !TypeTestUtil.isA(RuntimeException.class, type) && !TypeTestUtil.isA(Error.class, type);
  }

  /** The signature, or null if PMD did not find it or only guessed between overloads. */
  private static JMethodSig signature(MethodUsage usage) {
    JMethodSig signature =
        usage instanceof InvocationNode invocation
            ? invocation.getMethodType()
            : ((ASTMethodReference) usage).getReferencedMethod();
    if (signature == null || signature == usage.getTypeSystem().UNRESOLVED_METHOD) {
      return null;
    }
    boolean isFailed =
        usage instanceof InvocationNode invocation
            && invocation.getOverloadSelectionInfo().isFailed();
    return isFailed && overloads(signature.getSymbol()) > 1 ? null : signature;
  }

  private static long overloads(JExecutableSymbol symbol) {
    JClassSymbol owner = symbol.getEnclosingClass();
    List<? extends JExecutableSymbol> candidates =
        symbol instanceof JConstructorSymbol ? owner.getConstructors() : owner.getDeclaredMethods();
    return candidates.stream()
        .filter(other -> other.nameEquals(symbol.getSimpleName()))
        .filter(other -> other.getArity() == symbol.getArity())
        .count();
  }

  /** The declaration in this unit that a symbol stands for, or null. */
  private static Object key(JExecutableSymbol symbol) {
    JavaNode node = symbol.tryGetNode();
    if (node instanceof ASTExecutableDeclaration) {
      return node;
    }
    return symbol instanceof JConstructorSymbol ? compact(symbol) : null;
  }

  private static Object compact(JExecutableSymbol symbol) {
    if (!(symbol.getEnclosingClass().tryGetNode() instanceof ASTRecordDeclaration node)) {
      return null;
    }
    ASTRecordComponentList components = node.getRecordComponents();
    return components != null && symbol.equals(components.getSymbol())
        ? node.getDeclarations(ASTCompactConstructorDeclaration.class).first()
        : null;
  }

  /** The only method of that name and arity in the receiver or the nearest class that has any. */
  private static ASTExecutableDeclaration own(
      MethodUsage usage, String name, JTypeMirror receiver, int arity) {
    ASTTypeDeclaration type = receiver == null ? usage.getEnclosingType() : declaration(receiver);
    while (type != null) {
      List<ASTMethodDeclaration> named =
          type.getDeclarations(ASTMethodDeclaration.class)
              .filter(method -> method.getName().equals(name))
              .toList();
      if (!named.isEmpty()) {
        List<ASTMethodDeclaration> fitting =
            named.stream().filter(method -> arity < 0 || method.getArity() == arity).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
      }
      type = receiver == null ? type.getEnclosingType() : null;
    }
    return null;
  }

  private static ASTTypeDeclaration declaration(JTypeMirror type) {
    return !TypeOps.isSpecialUnresolved(type) && type instanceof JClassType classType
        ? classType.getSymbol().tryGetNode()
        : null;
  }
}
