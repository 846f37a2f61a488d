package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A private static method that does what an expression does, and sets timeouts. */
final class HelperMethod {

  private static final Set<Decl.TypeKind> HOMES =
      Set.of(Decl.TypeKind.CLASS, Decl.TypeKind.ENUM, Decl.TypeKind.RECORD);

  private final Analysis analysis;
  private final Layout layout;
  private final Code code;
  private final Expr expr;
  private final Member member;
  private final Expr receiver;

  HelperMethod(Analysis analysis, Layout layout, Code code, Expr expr) {
    this.analysis = analysis;
    this.layout = layout;
    this.code = code;
    this.expr = expr;
    this.member =
        expr instanceof Expr.Call call
            ? call.member()
            : expr instanceof Expr.New creation && creation.body() == null
                ? creation.member()
                : null;
    this.receiver =
        expr instanceof Expr.Call call && !call.member().isStatic() ? call.receiver() : null;
  }

  /** The expression in the method's own words: its receiver and arguments are parameters. */
  private String itself() {
    List<String> names = parameterNames();
    List<String> args = receiver == null ? names : names.subList(1, names.size());
    String source = layout.between(expr.pos().start(), expr.pos().end());
    if (args.isEmpty() && receiver == null) {
      return source;
    }
    String call = member.name() + "(" + String.join(", ", args) + ")";
    return expr instanceof Expr.New creation
        ? "new " + code.name(creation.type().name()) + "(" + String.join(", ", args) + ")"
        : (receiver == null ? code.name(member.owner().name()) : names.get(0)) + "." + call;
  }

  /** The receiver in the method's own words. */
  private String ownReceiver() {
    return receiver == null ? "" : parameterNames().get(0);
  }

  /**
   * The edits that add the method and call it.
   *
   * @param statements with {@code $it} and {@code $receiver}
   */
  Optional<List<Edit>> of(List<String> statements, String result) {
    Decl home = home();
    if (home == null || !isPossible()) {
      return Optional.empty();
    }
    String name = name();
    String newLine = layout.newLine();
    String indent = layout.indent(home.pos().start());
    String inner = indent + (indent.contains("\t") ? "\t" : indent.isEmpty() ? "  " : indent);
    StringBuilder method = new StringBuilder(newLine).append(indent).append(head(name));
    for (String statement : statements) {
      method.append(newLine).append(inner).append(own(statement));
    }
    method.append(newLine).append(inner).append("return ").append(own(result)).append(';');
    method.append(newLine).append(indent).append('}').append(newLine);
    List<String> given = new ArrayList<>();
    if (receiver != null) {
      given.add(text(receiver));
    }
    Nodes.arguments(expr).forEach(arg -> given.add(text(arg)));
    String call = name + "(" + String.join(", ", given) + ")";
    return Optional.of(
        List.of(
            new Edit(expr.pos().start(), expr.pos().end(), call),
            Edit.insert(layout.nextLine(home.pos().end()), method.toString())));
  }

  private String own(String line) {
    return line.replace("$it", itself()).replace("$receiver", ownReceiver());
  }

  private String head(String name) {
    List<String> names = parameterNames();
    List<String> types = parameterTypes();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(code.name(types.get(i)) + " " + names.get(i));
    }
    String thrown =
        member.thrown().isEmpty()
            ? ""
            : " throws " + String.join(", ", member.thrown().stream().map(code::name).toList());
    return "private static "
        + code.name(analysis.types().of(expr).name())
        + " "
        + name
        + "("
        + String.join(", ", parameters)
        + ")"
        + thrown
        + " {";
  }

  private List<String> parameterTypes() {
    List<String> types = new ArrayList<>();
    if (receiver != null) {
      types.add(member.owner().name());
    }
    types.addAll(member.parameters());
    return types;
  }

  private List<String> parameterNames() {
    List<String> names = new ArrayList<>();
    for (String type : parameterTypes()) {
      String simple = type.substring(type.lastIndexOf('.') + 1);
      String name =
          simple.equals(simple.toUpperCase(Locale.ROOT))
              ? simple.toLowerCase(Locale.ROOT)
              : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
      names.add(names.contains(name) || name.equals("connection") ? "other" + simple : name);
    }
    return names;
  }

  private String name() {
    String called =
        member.name().equals(Member.CONSTRUCTOR) ? analysis.types().of(expr).name() : member.name();
    String simple = called.substring(called.lastIndexOf('.') + 1);
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1) + "WithTimeouts";
  }

  /** The member of a top-level class that the expression stands in; null if there is none. */
  private Decl home() {
    Node at = expr;
    Decl member = null;
    while (at != null && !(at instanceof Decl.TypeDecl && analysis.index().parent(at) == null)) {
      member = at instanceof Decl decl ? decl : member;
      at = analysis.index().parent(at);
    }
    boolean mayHave =
        at instanceof Decl.TypeDecl type
            && HOMES.contains(type.kind())
            && member != null
            && !(member instanceof Decl.Var)
            && member.pos().isReal()
            && layout.isFirst(member.pos().start())
            && layout.between(member.pos().end(), layout.nextLine(member.pos().end())).isBlank();
    return mayHave ? member : null;
  }

  private boolean isPossible() {
    TypeRef type = analysis.types().of(expr);
    return member != null
        && member.resolved()
        && type.resolved()
        && type.arguments().isEmpty()
        && member.parameters().size() == Nodes.arguments(expr).size()
        && parameterTypes().stream().allMatch(one -> one.matches("(\\w+\\.)*\\w+"))
        && (receiver == null
            ? member.isStatic() || expr instanceof Expr.New
            : receiver.pos().isReal() && receiver.pos().end() > receiver.pos().start())
        && Nodes.arguments(expr).stream().allMatch(arg -> arg.pos().isReal())
        && analysis.index().methods().stream().noneMatch(method -> method.name().equals(name()));
  }

  private String text(Expr part) {
    return layout.between(part.pos().start(), part.pos().end());
  }
}
