package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a call has the key that a row is about, as calls that set an attribute by its name. */
public final class AskedKey {

  private AskedKey() {}

  /** False if the row is about another key than the call has, as of an attribute. */
  public static boolean isMeant(Row row, List<Expr> args) {
    Optional<String> key = row.details().key();
    return key.isEmpty()
        || args.isEmpty()
        || text(args.get(0), key.get()).map(text -> isKey(text, key.get())).orElse(true);
  }

  /** True if the row is surely about what the call has for a key, as of an attribute. */
  public static boolean isSurelyMeant(Row row, List<Expr> args) {
    Optional<String> key = row.details().key();
    return isMeant(row, args)
        && (key.isEmpty() || !args.isEmpty() && text(args.get(0), key.get()).isPresent());
  }

  /** The text of a key; where only words of it count, the name of a constant that is not there. */
  private static Optional<String> text(Expr asked, String key) {
    Optional<String> text = Constants.text(asked);
    return text.isEmpty() && isOfWords(key) && asked instanceof Expr.FieldRef ref
        ? Optional.of(ref.name())
        : text;
  }

  private static boolean isOfWords(String key) {
    return key.startsWith("*") && key.length() > 2;
  }

  /**
   * True if the text is the key, or has the words of a key like {@code *connect*timeout*}, in their
   * order, and none of those that follow a {@code ~}.
   */
  private static boolean isKey(String text, String key) {
    if (!isOfWords(key)) {
      return text.equals(key);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int not = key.indexOf('~');
    int at = 0;
    for (String word : (not < 0 ? key : key.substring(0, not)).split("\\*")) {
      at = lower.indexOf(word, at);
      if (at < 0) {
        return false;
      }
      at += word.length();
    }
    return not < 0 || Stream.of(key.substring(not + 1).split(",")).noneMatch(lower::contains);
  }
}
