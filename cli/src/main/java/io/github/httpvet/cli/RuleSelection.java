package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.config.Nearest;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The notation of {@code --rules}: {@code default}, {@code all} and names, with commas between. */
final class RuleSelection {

  private final List<RuleInfo> known;

  RuleSelection(List<RuleInfo> known) {
    this.known = known;
  }

  /**
   * The chosen rules, in the order of the documentation.
   *
   * @throws UsageException for an unknown name or an empty list
   */
  List<RuleInfo> parse(String list) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String item : list.split(",")) {
      switch (item.strip()) {
        case "" -> {
          // A comma too many does no harm.
        }
        case "all" -> known.forEach(rule -> chosen.add(rule.name()));
        case "default" ->
            known.stream().filter(RuleInfo::onByDefault).forEach(rule -> chosen.add(rule.name()));
        default -> chosen.add(named(item.strip()).name());
      }
    }
    if (chosen.isEmpty() && !known.isEmpty()) {
      throw new UsageException("--rules names no rule: give default, all or names of rules");
    }
    return known.stream().filter(rule -> chosen.contains(rule.name())).toList();
  }

  /**
   * The rule of that name, whatever its case.
   *
   * @throws UsageException if there is none; it names the nearest
   */
  RuleInfo named(String name) {
    return known.stream()
        .filter(rule -> rule.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new UsageException("there is no rule " + name + nearest(name)));
  }

  private String nearest(String name) {
    Set<String> names = known.stream().map(RuleInfo::name).collect(Collectors.toSet());
    Optional<String> nearest = Nearest.to(name, names);
    return nearest.map(rule -> "; did you mean " + rule + "?").orElse("; see httpvet rules");
  }
}
