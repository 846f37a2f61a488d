package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import java.util.List;
import java.util.Locale;

/** Whether a call has the key that a row is about, as calls that set an attribute by its name. */
public final class AskedKey {

  private AskedKey() {}

  /** False if the row is about another key than the call has, as of an attribute. */
  public static boolean isMeant(Row row, List<Expr> args) {
    return row.details().key().isEmpty()
        || args.isEmpty()
        || Constants.text(args.get(0))
            .map(text -> isKey(text, row.details().key().get()))
            .orElse(true);
  }

  /** True if the row is surely about what the call has for a key, as of an attribute. */
  public static boolean isSurelyMeant(Row row, List<Expr> args) {
    return isMeant(row, args)
        && (row.details().key().isEmpty()
            || !args.isEmpty() && Constants.text(args.get(0)).isPresent());
  }

  /** True if the text is the key, or has the word of a key like {@code *timeout*}. */
  private static boolean isKey(String text, String key) {
    return key.startsWith("*") && key.endsWith("*") && key.length() > 2
        ? text.toLowerCase(Locale.ROOT).contains(key.substring(1, key.length() - 1))
        : text.equals(key);
  }
}
