package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Mend;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.tree.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the code of tables into a source: with its names for types, and the times of fixes. */
final class Code {

  private static final Pattern PART = Pattern.compile("\\{(\\w+) ([^}]*)}");
  private static final Pattern TYPE = Pattern.compile("\\[([\\w.]+)]");
  private static final String DURATION = "[java.time.Duration].";
  private static final String UNIT = "[java.util.concurrent.TimeUnit].";

  private final Unit unit;
  private final Imports imports;
  private final Times times;
  private final Set<String> imported = new LinkedHashSet<>();

  Code(Analysis analysis, Times times) {
    this.unit = analysis.index().unit();
    this.imports = new Imports(unit);
    this.times = times;
  }

  /** True if the class path has all types that the code names. */
  boolean isPossible(Mend mend, Collection<Phase> phases) {
    String needed = mend.needs().isEmpty() ? "" : "[" + mend.needs() + "]";
    return isPossible(needed + String.join(" ", mend.statements()) + parts(mend.result(), phases));
  }

  /** True if the class path has all types that the code names. */
  boolean isPossible(String code) {
    return TYPE.matcher(code)
        .results()
        .allMatch(type -> unit.lookup().apply(type.group(1)).isPresent());
  }

  /** The code for phases that lack a bound. */
  String of(String code, Collection<Phase> phases) {
    return TYPE.matcher(parts(code, phases))
        .replaceAll(type -> Matcher.quoteReplacement(name(type.group(1))));
  }

  /** As {@link #of}; those statements that are left. */
  List<String> statements(List<String> statements, Collection<Phase> phases) {
    return statements.stream()
        .map(statement -> of(statement, phases))
        .filter(statement -> !statement.isBlank())
        .map(statement -> statement + ";")
        .toList();
  }

  private String parts(String code, Collection<Phase> phases) {
    return PART.matcher(code).replaceAll(part -> Matcher.quoteReplacement(part(part, phases)));
  }

  private String part(MatchResult part, Collection<Phase> phases) {
    Phase phase = Phase.parse(part.group(1)).iterator().next();
    return phases.contains(phase) ? timed(part.group(2), times.of(phase)) : "";
  }

  private static String timed(String code, Span time) {
    return code.replace("$ms", time.literal())
        .replace("$duration", duration(time))
        .replace("$unit", inUnit(time));
  }

  static String duration(Span time) {
    return DURATION
        + (time.isOfSeconds() ? "ofSeconds(" + time.seconds() : "ofMillis(" + time.literal())
        + ")";
  }

  static String inUnit(Span time) {
    return time.isOfSeconds()
        ? time.seconds() + ", " + UNIT + "SECONDS"
        : time.literal() + ", " + UNIT + "MILLISECONDS";
  }

  /** What the type is called in the source: by its simple name, unless that means another there. */
  String name(String type) {
    if (type.indexOf('.') < 0 || imports.isHidden(type)) {
      return type;
    }
    imported.add(type);
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The imports that the code needs. */
  List<Edit> imports() {
    List<Edit> edits = new ArrayList<>();
    imported.forEach(type -> imports.of(type).ifPresent(edits::add));
    return edits;
  }
}
