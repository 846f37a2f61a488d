package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Mend;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the timeouts that objects lack: on the variable that gets one, in the chain of a builder, or
 * by the code that the tables have for it. Not where one of the phases has no place there.
 */
public final class SetTimeouts {

  private static final Pattern FIRST_CALL = Pattern.compile("\\$it\\.(\\w+)\\(.*");

  private static final String RECEIVER = "$receiver";

  private final Analysis analysis;
  private final Layout layout;
  private final Times times;
  private final Code code;
  private final Placing placing;
  private final Setters setters;

  /** For the unit of the analysis, one finding. */
  public SetTimeouts(Analysis analysis, Times times) {
    this.times = times;
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.code = new Code(analysis, times);
    this.placing = new Placing(analysis, layout);
    this.setters = new Setters(analysis, times, code);
  }

  /**
   * The fix for objects.
   *
   * @param lacking the phases that nothing bounds, by the expression that makes the object, or its
   *     builder
   */
  public Optional<Fix> of(Map<Expr, Set<Phase>> lacking) {
    List<Edit> edits = new ArrayList<>();
    Set<Phase> all = EnumSet.noneOf(Phase.class);
    for (Map.Entry<Expr, Set<Phase>> object : lacking.entrySet()) {
      Optional<List<Edit>> one = edits(object.getKey(), object.getValue());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      edits.addAll(one.get());
      all.addAll(object.getValue());
    }
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    edits.addAll(code.imports());
    return Optional.of(new Fix(title(all), edits));
  }

  /** The fix on a call that waits itself, or on the request that its chain begins with. */
  public Optional<Fix> ofCall(Expr waiting, Set<Phase> phases) {
    boolean isBoundThere =
        analysis.catalog().mends().anyMatch(mend -> mend.isOnReceiver() && isFor(mend, waiting));
    Optional<Fix> fix = isBoundThere ? of(Map.of(waiting, phases)) : Optional.empty();
    Expr at = waiting;
    while (fix.isEmpty() && at instanceof Expr.Call call && call.receiver() != null) {
      at = call.receiver();
      fix = analysis.types().isRequest(at) ? of(Map.of(at, phases)) : fix;
    }
    return fix;
  }

  private Optional<List<Edit>> edits(Expr made, Set<Phase> phases) {
    if (!made.pos().isReal() || made.pos().end() <= made.pos().start()) {
      return Optional.empty();
    }
    Expr value = made;
    while (analysis.index().parent(value) instanceof Expr.Cast cast) {
      value = cast;
    }
    TypeRef type = analysis.types().of(value);
    Optional<Placing.Held> held = placing.held(value);
    Optional<List<Edit>> edits = Optional.empty();
    if (held.isPresent() && !analysis.catalog().isKind(type.name(), "client")) {
      edits = ofVariable(held.get(), phases);
    } else if (analysis.catalog().isKind(type.name(), "builder")) {
      edits = setters.of(type, phases).map(calls -> List.of(chained(made, calls)));
    }
    return edits.isPresent() ? edits : byTable(made, held, phases);
  }

  private Optional<List<Edit>> ofVariable(Placing.Held held, Set<Phase> phases) {
    return setters
        .of(analysis.types().declared(held.type()), phases)
        .map(calls -> calls.stream().map(call -> held.name() + call + ";").toList())
        .map(lines -> List.of(after(held, lines)));
  }

  private Edit after(Placing.Held held, List<String> statements) {
    return Edit.insert(
        layout.nextLine(held.statement().pos().end()),
        lines(held.statement().pos().start(), statements));
  }

  /** Lines as far in as that of the offset. */
  private String lines(int offset, List<String> statements) {
    StringBuilder lines = new StringBuilder();
    statements.forEach(
        statement ->
            lines.append(layout.indent(offset)).append(statement).append(layout.newLine()));
    return lines.toString();
  }

  private Edit chained(Expr made, List<String> calls) {
    String between = layout.chainBreak(made.pos().end());
    if (between.isEmpty()) {
      return Edit.insert(
          made.pos().end(),
          layout.broken(made.pos().end(), made.pos().end(), String.join("", calls)));
    }
    String indent = between.substring(between.lastIndexOf('\n') + 1);
    List<String> lines = calls.stream().map(call -> layout.brokenWithin(call, indent)).toList();
    return Edit.insert(made.pos().end(), between + String.join(between, lines));
  }

  private Optional<List<Edit>> byTable(Expr made, Optional<Placing.Held> held, Set<Phase> phases) {
    return analysis
        .catalog()
        .mends()
        .filter(mend -> isFor(mend, made))
        .filter(mend -> mend.phases().containsAll(phases) && code.isPossible(mend, phases))
        .findFirst()
        .flatMap(mend -> written(mend, made, held, phases));
  }

  private boolean isFor(Mend mend, Expr made) {
    Member member =
        made instanceof Expr.Call call
            ? call.member()
            : made instanceof Expr.New creation && creation.body() == null
                ? creation.member()
                : null;
    return member != null
        && member.resolved()
        && (mend.api() == null
            ? analysis.types().of(made).name().equals(mend.type())
            : isOwnedBy(member, mend.api())
                && (member.name().equals(mend.api().name()) || mend.api().name().equals(Api.ANY))
                && mend.api().accepts(member.parameters()));
  }

  /** True if the table's type declares the method, or a subtype where it means any of them. */
  private boolean isOwnedBy(Member member, Api api) {
    return member.owner().name().equals(api.owner())
        || api.name().equals(Api.ANY) && analysis.types().isA(member.owner(), api.owner());
  }

  private Optional<List<Edit>> written(
      Mend mend, Expr made, Optional<Placing.Held> held, Set<Phase> phases) {
    if (!mend.statements().isEmpty()) {
      return withStatements(mend, made, held, phases);
    }
    String result = code.of(mend.result(), phases);
    if (mend.isOnReceiver()) {
      Expr receiver = made instanceof Expr.Call call ? call.receiver() : null;
      return receiver == null || !Surrounding.isReal(receiver)
          ? Optional.empty()
          : Optional.of(List.of(chained(receiver, List.of(result.substring(RECEIVER.length())))));
    }
    if (!result.startsWith("$it.")) {
      return Optional.of(
          List.of(replaced(made, layout.broken(made.pos().start(), made.pos().end(), result))));
    }
    return isSet(made, result)
        ? Optional.empty()
        : Optional.of(List.of(chained(made, List.of(result.substring("$it".length())))));
  }

  /** True if the unit itself calls what the code would call. */
  private boolean isSet(Expr made, String result) {
    Matcher matcher = FIRST_CALL.matcher(result);
    return matcher.matches()
        && analysis.uses(made).stream()
            .anyMatch(
                use ->
                    use.kind() == Kind.RECEIVER
                        && use.node() instanceof Expr.Call call
                        && call.member().name().equals(matcher.group(1)));
  }

  private Optional<List<Edit>> withStatements(
      Mend mend, Expr made, Optional<Placing.Held> held, Set<Phase> phases) {
    String variable = mend.variable().orElseThrow();
    boolean isHeld =
        held.isPresent()
            && mend.isSetup()
            && analysis.types().isA(held.get().type(), mend.variableType().orElseThrow());
    if (isHeld) {
      List<String> setup = code.statements(mend.statements(), phases);
      return Optional.of(
          List.of(
              after(
                  held.get(),
                  renamed(setup.subList(1, setup.size()), variable, held.get().name()))));
    }
    Optional<Stmt> before = placing.before(made);
    return before.isPresent()
        ? hoisted(mend, made, before.get().pos().start(), phases)
        : new HelperMethod(analysis, layout, code, made)
            .of(ofOwnType(mend, made, phases), code.of(mend.result(), phases));
  }

  private Optional<List<Edit>> hoisted(Mend mend, Expr made, int at, Set<Phase> phases) {
    Expr receiver = made instanceof Expr.Call call ? call.receiver() : null;
    if (receiver == null && mend.statements().get(0).contains("$receiver") || isBroken(made)) {
      return Optional.empty();
    }
    String variable = mend.variable().orElseThrow();
    String name = new Names(analysis).free(variable, made);
    String itself = text(made);
    List<String> statements =
        renamed(ofOwnType(mend, made, phases), variable, name).stream()
            .map(line -> line.replace("$it", itself))
            .map(line -> receiver == null ? line : line.replace("$receiver", text(receiver)))
            .toList();
    String result = renamed(List.of(code.of(mend.result(), phases)), variable, name).get(0);
    return Optional.of(
        List.of(Edit.insert(layout.lineStart(at), lines(at, statements)), replaced(made, result)));
  }

  /** The statements, whose variable has the type of what is made if it is that. */
  private List<String> ofOwnType(Mend mend, Expr made, Set<Phase> phases) {
    List<String> statements = new ArrayList<>(mend.statements());
    if (mend.isSetup()) {
      String type = "[" + analysis.types().of(made).name() + "]";
      statements.set(
          0, statements.get(0).replaceFirst("\\[[^]]*]", Matcher.quoteReplacement(type)));
    }
    return code.statements(statements, phases);
  }

  /** True if the expression spans lines: moved, it would not look well. */
  private boolean isBroken(Expr made) {
    return text(made).contains("\n");
  }

  private static List<String> renamed(List<String> statements, String from, String to) {
    return statements.stream()
        .map(line -> line.replaceAll("\\b" + from + "\\b", Matcher.quoteReplacement(to)))
        .toList();
  }

  private static Edit replaced(Expr made, String result) {
    return new Edit(made.pos().start(), made.pos().end(), result);
  }

  private String text(Expr expr) {
    return layout.between(expr.pos().start(), expr.pos().end());
  }

  private String title(Set<Phase> phases) {
    boolean isConnect = phases.contains(Phase.CONNECT);
    List<String> parts = new ArrayList<>();
    if (isConnect || phases.contains(Phase.LEASE)) {
      parts.add(times.connect() + (isConnect ? " to connect" : " for a pooled connection"));
    }
    if (!Set.of(Phase.CONNECT, Phase.LEASE).containsAll(phases)) {
      parts.add(times.rest() + (parts.isEmpty() ? " for a response" : " for the rest"));
    }
    return "Set timeouts: " + String.join(", ", parts) + " (defaults, to be adapted)";
  }
}
