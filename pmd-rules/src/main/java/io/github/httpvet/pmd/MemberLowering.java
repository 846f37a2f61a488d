package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTMethodDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.InvocationNode;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.MethodUsage;
import net.sourceforge.pmd.lang.java.symbols.AnnotableSymbol;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.symbols.JConstructorSymbol;
import net.sourceforge.pmd.lang.java.symbols.JExecutableSymbol;
import net.sourceforge.pmd.lang.java.symbols.SymbolicValue.SymAnnot;
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
  private final OwnDeclarations own;

  MemberLowering(TypeLowering types, Imports imports, OwnDeclarations own) {
    this.types = types;
    this.imports = imports;
    this.own = own;
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
      return resolved(signature, types.of(signature.getDeclaringType().getErasure()));
    }
    ASTExecutableDeclaration only = only(usage, name, receiver, arity);
    return unresolved(receiver == null ? implicit(usage, name, only) : owner, name, arity, only);
  }

  /** Where an unqualified method that PMD did not find may come from. */
  private TypeRef implicit(MethodUsage usage, String name, ASTExecutableDeclaration only) {
    if (only == null && !imports.staticOwner(name).isEmpty()) {
      return TypeRef.unresolved(imports.staticOwner(name), List.of());
    }
    JavaNode at = only == null ? usage : only;
    return types.named(at.getEnclosingType().getSymbol());
  }

  /** A constructor; {@code made} is what it makes, or for an anonymous class what that extends. */
  Member constructor(MethodUsage usage, TypeRef made, int arity) {
    JMethodSig signature = signature(usage);
    return signature == null
        ? unresolved(made, Member.CONSTRUCTOR, arity, null)
        : resolved(signature, made.resolved() ? TypeLowering.erased(made) : made);
  }

  private static Member unresolved(TypeRef owner, String name, int arity, Object key) {
    List<String> parameters = Collections.nCopies(Math.max(arity, 0), "");
    return Member.unresolved(owner, name, parameters, key);
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
    return new Member(
        owner,
        name,
        parameters,
        thrown,
        annotations(symbol),
        symbol.getFormalParameters().stream().map(MemberLowering::annotations).toList(),
        signature.isStatic(),
        signature.isAbstract(),
        true,
        own.key(symbol));
  }

  private static List<String> annotations(AnnotableSymbol symbol) {
    return symbol.getDeclaredAnnotations().stream().map(SymAnnot::getSimpleName).toList();
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

  /** The only method of that name and arity in the receiver or the nearest class that has any. */
  private ASTExecutableDeclaration only(
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

  private ASTTypeDeclaration declaration(JTypeMirror type) {
    return !TypeOps.isSpecialUnresolved(type) && type instanceof JClassType classType
        ? own.of(classType.getSymbol())
        : null;
  }
}
