package io.github.httpvet.seeds;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Place;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.rules.Vet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * All calls that bound some phases of some calls.
 *
 * @param setters never empty
 * @param calls what waits
 * @param row of the first setter
 */
record Timeouts(List<TreePath> setters, List<TreePath> calls, Row row) {

  /** The phases that the rule wants bounded, if no option says otherwise. */
  static Set<Phase> required() {
    return Vet.rules().stream()
        .filter(rule -> Breaks.TIMEOUT.contains(rule.name()))
        .flatMap(rule -> rule.options().stream())
        .filter(option -> option.name().equals("requiredPhases"))
        .map(option -> Phase.parse(option.defaultValue()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What bounds calls on an object of one method, for each such method, or else what bounds all
   * calls of the source; only where everything that could bound the calls is made in the source.
   */
  static List<Timeouts> in(Code code, Set<Phase> phases) {
    List<TreePath> setters = new ArrayList<>();
    List<TreePath> calls = new ArrayList<>();
    boolean isByDefault = false;
    for (TreePath path : calls(code)) {
      if (code.isReported(Breaks.TIMEOUT, Code.member(path))) {
        continue;
      }
      boolean sets = row(code, path, phases).isPresent();
      boolean isSetter = sets && Calls.receiver(path.getLeaf()) != null;
      if (isSetter) {
        setters.add(path);
      }
      isByDefault |= sets && !isSetter;
      if (waits(code, path, phases)) {
        calls.add(path);
      }
    }
    if (setters.isEmpty() || calls.isEmpty() || isByDefault || isBoundElsewhere(code)) {
      return List.of();
    }
    List<Timeouts> found = new ArrayList<>();
    List<TreePath> rest = new ArrayList<>(setters);
    for (TreePath method : methods(setters)) {
      List<TreePath> own = in(setters, method);
      List<TreePath> waiting = in(calls, method);
      if (!waiting.isEmpty() && isOfMethod(code, method, own, waiting, phases)) {
        found.add(of(code, own, waiting, phases));
        rest.removeAll(own);
      }
    }
    boolean isAllMade = calls.stream().allMatch(call -> isMade(code, call, phases));
    if (found.isEmpty() && isAllMade) {
      found.add(of(code, setters, calls, phases));
    }
    return found;
  }

  private static Timeouts of(
      Code code, List<TreePath> setters, List<TreePath> calls, Set<Phase> phases) {
    return new Timeouts(setters, calls, row(code, setters.get(0), phases).orElseThrow());
  }

  private static List<TreePath> calls(Code code) {
    List<TreePath> calls = new ArrayList<>(code.all(MethodInvocationTree.class));
    calls.addAll(code.all(NewClassTree.class));
    return calls;
  }

  private static List<TreePath> methods(List<TreePath> calls) {
    List<TreePath> methods = new ArrayList<>();
    for (TreePath call : calls) {
      TreePath method = Code.executable(call);
      if (method != null && methods.stream().noneMatch(one -> one.getLeaf() == method.getLeaf())) {
        methods.add(method);
      }
    }
    return methods;
  }

  private static List<TreePath> in(List<TreePath> calls, TreePath method) {
    return calls.stream()
        .filter(
            call ->
                Code.executable(call) != null
                    && Code.executable(call).getLeaf() == method.getLeaf())
        .toList();
  }

  /** True if one variable of the method is all that the setters and the calls are about. */
  private static boolean isOfMethod(
      Code code, TreePath method, List<TreePath> setters, List<TreePath> calls, Set<Phase> phases) {
    Element variable = root(code, setters.get(0), Calls.receiver(setters.get(0).getLeaf()));
    return Names.isLocal(variable)
        && code.declaration(variable) != null
        && Code.executable(code.declaration(variable)).getLeaf() == method.getLeaf()
        && setters.stream()
            .allMatch(one -> variable.equals(root(code, one, Calls.receiver(one.getLeaf()))))
        && calls.stream()
            .allMatch(
                call ->
                    carriers(code, call, phases).stream()
                        .allMatch(part -> variable.equals(root(code, call, part))))
        && calls.stream().allMatch(call -> isMade(code, call, phases));
  }

  private static Element root(Code code, TreePath at, Tree part) {
    Tree root = Calls.root(part);
    return Calls.isName(root) ? code.element(at, root) : null;
  }

  private static Optional<Row> row(Code code, TreePath call, Set<Phase> phases) {
    return code.rows(call.getLeaf()).stream()
        .filter(row -> row.role() == Role.SETS && isOf(row.phases(), phases))
        .findFirst();
  }

  private static boolean isOf(Set<Phase> some, Set<Phase> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static boolean waits(Code code, TreePath call, Set<Phase> phases) {
    return code.rows(call.getLeaf()).stream()
        .anyMatch(row -> row.role() == Role.BLOCKS && isOf(row.phases(), phases));
  }

  private static boolean isMade(Code code, TreePath call, Set<Phase> phases) {
    return carriers(code, call, phases).stream()
        .allMatch(part -> new Making(code).isInSight(call, part));
  }

  private static List<Tree> carriers(Code code, TreePath call, Set<Phase> phases) {
    List<Tree> parts = new ArrayList<>();
    for (Row row : code.rows(call.getLeaf())) {
      if (row.role() == Role.BLOCKS) {
        for (Details.Carrier carrier : row.details().carriers()) {
          Tree part =
              carrier.place().kind() == Place.Kind.MADE
                  ? call.getLeaf()
                  : Calls.part(call.getLeaf(), carrier.place().argument());
          if (isOf(carrier.phases(), phases) && part != null) {
            parts.add(part);
          }
        }
      }
    }
    return parts;
  }

  /** True if a property of the program, or who waits for the result, may end the call. */
  private static boolean isBoundElsewhere(Code code) {
    return code.analysis().catalog().properties().keySet().stream()
            .anyMatch(name -> code.text().contains(name))
        || code.text().contains("event-stream")
        || calls(code).stream()
            .anyMatch(
                call ->
                    code.has(call.getLeaf(), Role.BOUNDS_WAIT)
                        || code.has(call.getLeaf(), Role.STREAMING));
  }

  /** A break after which the rule may speak where it is set, where it waits, or at what waits. */
  Break broken(Code code, List<Edit> edits) {
    Set<Tree> members = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TreePath setter : setters) {
      members.add(Code.member(setter).getLeaf());
      add(code, members, setter, Calls.receiver(setter.getLeaf()));
    }
    for (TreePath call : calls) {
      members.add(Code.member(call).getLeaf());
      for (Tree part : carriers(code, call, required())) {
        add(code, members, call, part);
      }
    }
    return new Break(
        Breaks.TIMEOUT,
        row,
        code.start(setters.get(0).getLeaf()),
        Patch.of(edits),
        members.stream().map(code::span).sorted(Comparator.comparingInt(Span::start)).toList());
  }

  private static void add(Code code, Set<Tree> members, TreePath at, Tree part) {
    TreePath declaration = code.declaration(root(code, at, part));
    if (declaration != null) {
      members.add(Code.member(declaration).getLeaf());
    }
  }
}
