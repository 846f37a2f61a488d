package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Bounds;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What nothing bounds, and how to say so. Gathered over the calls that wait. */
final class TimeoutGap {

  private final Expr anchor;
  private final String name;
  private final Expr call;
  private final String what;
  private final Set<Phase> phases = EnumSet.noneOf(Phase.class);
  private final List<Bounds.Layer> layers = new ArrayList<>();

  /**
   * A gap without phases yet.
   *
   * @param anchor where to report it
   * @param name what has no timeout
   * @param call the first call that waits, or that gives the configuration
   * @param what the call does
   */
  TimeoutGap(Expr anchor, String name, Expr call, String what) {
    this.anchor = anchor;
    this.name = name;
    this.call = call;
    this.what = what;
  }

  void add(Set<Phase> more, List<Bounds.Layer> below) {
    phases.addAll(more);
    layers.addAll(below);
  }

  Finding finding(String rule) {
    String words = phases.stream().map(Phase::word).collect(Collectors.joining(" and "));
    String where =
        layers.stream()
            .map(layer -> "`" + simpleName(layer.type()) + "`")
            .distinct()
            .collect(Collectors.joining(" and "));
    boolean isOwn = layers.stream().allMatch(layer -> layer.made() == anchor);
    String effect =
        !isOwn
            ? ": none is set on its " + where
            : phases.equals(EnumSet.of(Phase.BODY))
                ? ", so a server that trickles its body blocks it without end"
                : ", so a silent server blocks "
                    + (layers.isEmpty() ? "it" : "its calls")
                    + " for ever";
    return new Finding(
        rule,
        anchor,
        "`" + name + "` has no timeout for " + words + effect,
        trail(),
        layers.isEmpty()
            ? "Set a timeout for " + words + " on the client, the request or the connection"
            : "Call " + setters() + " on the " + where);
  }

  /** One setter a phase, with its alternatives; any of all where one may do for several phases. */
  private String setters() {
    Set<List<String>> alternatives = new LinkedHashSet<>();
    layers.forEach(layer -> alternatives.add(layer.setters()));
    Set<String> all = new LinkedHashSet<>();
    boolean isShared = false;
    for (List<String> setters : alternatives) {
      for (String setter : setters) {
        isShared |= !all.add(setter);
      }
    }
    return isShared
        ? join(all, " or ")
        : alternatives.stream().map(a -> join(a, " or ")).collect(Collectors.joining(" and "));
  }

  private static String join(Collection<String> setters, String word) {
    return setters.stream().map(setter -> "`" + setter + "`").collect(Collectors.joining(word));
  }

  private List<Finding.Step> trail() {
    List<Finding.Step> steps = new ArrayList<>();
    Set<Pos> told = new HashSet<>(Set.of(anchor.pos()));
    for (Bounds.Layer layer : layers) {
      if (layer.made().pos().isReal() && told.add(layer.made().pos())) {
        steps.add(new Finding.Step(layer.made().pos(), "made without a timeout"));
      }
    }
    if (call.pos().isReal() && told.add(call.pos())) {
      steps.add(new Finding.Step(call.pos(), what));
    }
    return steps;
  }

  static String simpleName(String type) {
    return type.replaceFirst("^([a-z_0-9]+\\.)*", "");
  }
}
