package io.github.httpvet.core.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the tables tell of a client that nobody has set a timeout on.
 *
 * @param bounded the phases of its calls that have a bound all the same
 * @param open the phases of its calls that have none
 */
public record ClientDefaults(Set<Phase> bounded, Set<Phase> open) {

  /**
   * Of a client of a library. What only other types tell, such as a factory below it, is in none of
   * the two.
   *
   * @param type the client's canonical name
   */
  public static ClientDefaults of(Library library, String type) {
    Set<Phase> bounded = EnumSet.noneOf(Phase.class);
    Set<Phase> open = EnumSet.noneOf(Phase.class);
    for (Row row : library.rows()) {
      String owner = row.api().owner();
      if (row.role() == Role.SETS && owner.equals(type) && isBare(row)) {
        bounded.addAll(row.phases());
      } else if (row.role() == Role.BLOCKS && isCallOf(owner, library, type)) {
        open.addAll(row.phases());
      }
    }
    open.removeAll(bounded);
    return new ClientDefaults(
        Collections.unmodifiableSet(bounded), Collections.unmodifiableSet(open));
  }

  /** True if it is made so, without a word about time. */
  private static boolean isBare(Row row) {
    return row.api().name().equals(Api.CONSTRUCTOR)
        && row.api().parameters() != null
        && row.api().parameters().isEmpty();
  }

  /** Called on the client, or on what it gives for one call. */
  private static boolean isCallOf(String owner, Library library, String type) {
    return owner.equals(type)
        || library.supertypes().getOrDefault(type, List.of()).contains(owner)
        || library.rows().stream()
            .anyMatch(
                row ->
                    row.role() == Role.USES
                        && row.api().owner().equals(type)
                        && row.result().equals(owner));
  }
}
