package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.KeyRow;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.key.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clients of which keys bound one phase, and leave open another that has no bound by default. */
final class KeyTimeoutMissing implements KeyRule {

  private final Catalog catalog;

  KeyTimeoutMissing(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String rule() {
    return "HttpTimeoutMissing";
  }

  @Override
  public List<Finding> check(SetKeys keys) {
    List<Finding> findings = new ArrayList<>();
    if (keys.isOpen()) {
      return findings;
    }
    Set<String> told = new HashSet<>();
    for (SetKeys.One one : keys.own()) {
      if (!one.row().phases().isEmpty() && one.row().insteadOf().isEmpty()) {
        catalog
            .keys()
            .filter(row -> isLacking(keys, one, row) && told.add(row.name() + one.group()))
            .forEach(row -> findings.add(finding(keys, one, row)));
      }
    }
    return findings;
  }

  /** True if a key of the same client is set nowhere, and the client has no default instead. */
  private static boolean isLacking(SetKeys keys, SetKeys.One one, KeyRow row) {
    String name = Key.canonical(row.name());
    return row.open().filter(keys::isMet).isPresent()
        && one.group().equals(KeyRow.before(name))
        && keys.everywhere().stream()
            .noneMatch(
                other ->
                    other.key().canonical().equals(name)
                        || other.row().insteadOf().filter(row.name()::equals).isPresent());
  }

  private Finding finding(SetKeys keys, SetKeys.One one, KeyRow row) {
    boolean isOfResponse = row.phases().contains(Phase.RESPONSE);
    return keys.finding(
        rule(),
        one,
        isOfResponse ? Level.WARNING : Level.NOTE,
        "`"
            + one.client()
            + "` has no `"
            + row.lastName()
            + "`"
            + (isOfResponse
                ? ", so a silent server blocks its calls for ever"
                : ", so a host that does not answer holds its calls for about two minutes"),
        "Set `" + row.name() + "`, too");
  }
}
