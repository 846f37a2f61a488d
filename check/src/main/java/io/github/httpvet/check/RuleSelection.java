package io.github.httpvet.check;

import io.github.httpvet.config.Nearest;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notation of a choice of rules: {@code default}, {@code all} and names, with commas between.
 */
public final class RuleSelection {

  private final String option;
  private final List<RuleInfo> known;

  /**
   * Of the rules that exist.
   *
   * @param option how the user gives the choice, for messages
   */
  public RuleSelection(String option, List<RuleInfo> known) {
    this.option = option;
    this.known = List.copyOf(known);
  }

  /**
   * The chosen rules, in the order of the documentation.
   *
   * @throws UsageException for an unknown name or an empty list
   */
  public List<RuleInfo> parse(String list) {
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
      throw new UsageException(option + " names no rule: give default, all or names of rules");
    }
    return known.stream().filter(rule -> chosen.contains(rule.name())).toList();
  }

  /**
   * The rule of that name, whatever its case.
   *
   * @throws UsageException if there is none; it names the nearest
   */
  public RuleInfo named(String name) {
    return known.stream()
        .filter(rule -> rule.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new UsageException("there is no rule " + name + nearest(name)));
  }

  private String nearest(String name) {
    Set<String> names = known.stream().map(RuleInfo::name).collect(Collectors.toSet());
    Optional<String> nearest = Nearest.to(name, names);
    return nearest
        .map(rule -> "; did you mean " + rule + "?")
        .orElse("; there are: " + String.join(", ", known.stream().map(RuleInfo::name).toList()));
  }
}
