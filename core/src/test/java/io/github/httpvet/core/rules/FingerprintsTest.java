package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fingerprints;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What findings are called. */
final class FingerprintsTest {

  private static final Pos POS = new Pos(1, 2, 1);

  @Test
  void nameTheRuleTheCallAndTheDeclaration() {
    Expr call = Code.call(9, Code.make(8, "a.Client"), "execute", "a.Response");

    assertThat(names(Code.unit(Code.statement(call)), call))
        .containsExactly("Rule at execute in Work#run()");
  }

  @Test
  void nameAConstructorBySimpleName() {
    Expr creation = Code.make(8, "okhttp3.OkHttpClient.Builder");

    assertThat(names(Code.unit(Code.statement(creation)), creation))
        .containsExactly("Rule at new Builder in Work#run()");
  }

  @Test
  void equalOnesAreNumberedFromTheSecondOn() {
    Expr first = Code.make(8, "a.Client");
    Expr second = Code.make(18, "a.Client");

    assertThat(names(Code.unit(Code.statement(first), Code.statement(second)), first, second))
        .containsExactly("Rule at new Client in Work#run()", "Rule at new Client in Work#run() (2)")
        .inOrder();
  }

  @Test
  void parametersAreSimpleAndErased() {
    Expr anchor = Code.make(8, "a.Client");
    TypeRef list = TypeRef.resolved("java.util.List", List.of(TypeRef.simple("int")), Set::of);
    Decl.Method method =
        method("load", block(anchor), list, TypeRef.simple("byte[]"), TypeRef.UNKNOWN);

    assertThat(names(unit(type("A", method)), anchor))
        .containsExactly("Rule at new Client in A#load(List,byte[],?)");
  }

  @Test
  void placesOutsideOfMethodsHaveNames() {
    Expr inField = Code.make(8, "a.Client");
    Expr inStatic = Code.make(9, "a.Client");
    Expr inInitializer = Code.make(10, "a.Client");
    Expr inConstructor = Code.make(11, "a.Client");
    Decl.Field field =
        new Decl.Field(POS, "f", "http", TypeRef.UNKNOWN, Set.of(), List.of(), inField);
    Unit unit =
        unit(
            type(
                "A",
                field,
                new Decl.Initializer(POS, true, block(inStatic)),
                new Decl.Initializer(POS, false, block(inInitializer)),
                method(Member.CONSTRUCTOR, block(inConstructor))));

    assertThat(names(unit, inField, inStatic, inInitializer, inConstructor))
        .containsExactly(
            "Rule at new Client in A#http",
            "Rule at new Client in A#static",
            "Rule at new Client in A#initializer",
            "Rule at new Client in A#new()")
        .inOrder();
  }

  @Test
  void innerClassesAreNamedWithoutTheMethodsAroundThem() {
    Expr inner = Code.make(8, "a.Client");
    Decl.TypeDecl anonymous =
        new Decl.TypeDecl(
            POS,
            Decl.TypeKind.ANONYMOUS,
            "",
            TypeRef.simple("java.lang.Runnable"),
            Set.of(),
            List.of(),
            List.of(method("run", block(inner))));
    Member constructor = Member.unresolved(TypeRef.UNKNOWN, Member.CONSTRUCTOR, List.of(), null);
    Expr creation = new Expr.New(POS, constructor, List.of(), TypeRef.UNKNOWN, anonymous);
    Unit unit = unit(type("A", type("B", method("start", block(creation)))));

    assertThat(names(unit, inner)).containsExactly("Rule at new Client in A.B.Runnable#run()");
  }

  @Test
  void methodsAndReferencesCanBeAnchors() {
    Member get = Member.unresolved(TypeRef.UNKNOWN, "get", List.of(), null);
    Expr reference = new Expr.MethodRef(POS, null, get, TypeRef.UNKNOWN);
    Decl.Method method = method("load", block(reference));

    assertThat(names(unit(type("A", method)), method, reference))
        .containsExactly("Rule at load in A#load()", "Rule at ::get in A#load()");
  }

  private static List<String> names(Unit unit, Node... anchors) {
    List<Finding> findings = new ArrayList<>();
    for (Node anchor : anchors) {
      findings.add(new Finding("Rule", anchor, "text", List.of(), "hint"));
    }
    return Fingerprints.named(unit, findings).stream().map(Finding::fingerprint).toList();
  }

  private static Unit unit(Decl.TypeDecl type) {
    return new Unit("A.java", "", "", List.of(), List.of(type), 17, name -> Optional.empty());
  }

  private static Decl.TypeDecl type(String name, Decl... members) {
    return new Decl.TypeDecl(
        POS,
        Decl.TypeKind.CLASS,
        name,
        TypeRef.simple(name),
        Set.of(),
        List.of(),
        List.of(members));
  }

  private static Decl.Method method(String name, Stmt.Block body, TypeRef... parameters) {
    List<Decl.Var> params = new ArrayList<>();
    for (TypeRef parameter : parameters) {
      params.add(new Decl.Var(POS, Decl.VarKind.PARAMETER, "p", parameter, List.of()));
    }
    return new Decl.Method(
        POS, name, name, params, TypeRef.UNKNOWN, Set.of(), List.of(), List.of(), body);
  }

  private static Stmt.Block block(Expr expr) {
    return new Stmt.Block(POS, List.of(Code.statement(expr)));
  }
}
