package io.github.httpvet.seeds;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The opening moves out of the statement, and nothing closes the response any more. */
final class Hoisting implements Way {

  private enum Kind {
    HELPER("opening-in-helper"),
    LAMBDA("opening-in-lambda"),
    REFERENCE("opening-by-method-reference");

    private final String way;

    Kind(String way) {
      this.way = way;
    }
  }

  private final Kind kind;

  private Hoisting(Kind kind) {
    this.kind = kind;
  }

  static Way intoHelper() {
    return new Hoisting(Kind.HELPER);
  }

  static Way intoLambda() {
    return new Hoisting(Kind.LAMBDA);
  }

  static Way intoReference() {
    return new Hoisting(Kind.REFERENCE);
  }

  @Override
  public String name() {
    return kind.way;
  }

  @Override
  public List<Break> breaks(Code code) {
    return Breaks.responses(code, opened -> edits(code, opened));
  }

  private Optional<List<Edit>> edits(Code code, Opened opened) {
    if (opened.init() == null) {
      return Breaks.none();
    }
    return Dropping.edits(code, opened)
        .flatMap(
            dropped ->
                hoisted(code, opened)
                    .map(
                        hoisted -> {
                          List<Edit> edits = new ArrayList<>(dropped);
                          edits.addAll(hoisted);
                          return edits;
                        }));
  }

  private Optional<List<Edit>> hoisted(Code code, Opened opened) {
    TreePath init = Names.path(opened.at(), opened.init());
    String type = opened.variable().asType().toString();
    String given = code.text(opened.init());
    String thrown = thrown(code, init);
    int place = Names.memberPlace(code, opened.at());
    String start = "\n  private " + (isStatic(opened) ? "static " : "") + type + " seeded(";
    if (kind == Kind.HELPER) {
      Map<String, String> locals = Names.locals(code, init);
      String parameters =
          locals.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", "));
      return Optional.of(
          List.of(
              Edit.replace(
                  code.span(opened.init()), "seeded(" + String.join(", ", locals.keySet()) + ")"),
              Edit.insert(
                  place,
                  start + parameters + ")" + thrown + " {\n    return " + given + ";\n  }\n")));
    }
    String function = kind == Kind.LAMBDA ? "() -> " + given : reference(code, opened);
    if (function == null) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            Edit.replace(code.span(opened.init()), "seeded(" + function + ")"),
            Edit.insert(
                place,
                "\n  private interface Seeded {\n    %s open()%s;\n  }\n".formatted(type, thrown)
                    + start
                    + "Seeded seeded)%s {\n    return seeded.open();\n  }\n".formatted(thrown))));
  }

  private static String reference(Code code, Opened opened) {
    Tree init = opened.init();
    boolean isPlain =
        init instanceof MethodInvocationTree call
            && call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree;
    ExpressionTree receiver = Calls.receiver(init);
    return isPlain && receiver != null ? code.text(receiver) + "::" + Calls.name(init) : null;
  }

  private static boolean isStatic(Opened opened) {
    return Code.outerMember(opened.at()).getLeaf() instanceof MethodTree method
        && method.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  /** The clause for the checked exceptions of an expression; empty if there are none. */
  static String thrown(Code code, TreePath init) {
    List<TreePath> calls = new ArrayList<>(code.below(init, MethodInvocationTree.class));
    calls.addAll(code.below(init, NewClassTree.class));
    calls.add(init);
    Set<String> thrown = new TreeSet<>();
    for (TreePath call : calls) {
      if (code.element(call) instanceof ExecutableElement method) {
        method.getThrownTypes().stream()
            .filter(code::isChecked)
            .forEach(type -> thrown.add(type.toString()));
      }
    }
    return thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown);
  }
}
