package io.github.httpvet.core.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What to write in place of an expression, so that what it makes has timeouts.
 *
 * <p>In the code, {@code [a.b.C]} is a type, {@code $it} the expression as it stands, {@code
 * $receiver} what it is called on (a result that begins so only adds to that), and <code>
 * {connect ..}</code> a part for where that phase lacks a bound, with its time as {@code $ms},
 * {@code $duration} or {@code $unit} (a number and a {@code TimeUnit}).
 *
 * @param api of the calls that it is for; null if it is for all expressions of a type
 * @param type that type, canonical
 * @param needs a type that the class path has to have, as later versions do; empty for none
 * @param statements of which the first declares a variable; often none
 * @param result what stands in place of the expression afterwards
 */
public record Mend(Api api, String type, String needs, List<String> statements, String result) {

  private static final Pattern PART = Pattern.compile("\\{(\\w+) ");
  private static final Pattern DECLARED = Pattern.compile("\\[([\\w.]+)] (\\w+) = (.*)");

  /**
   * Parses {@code TYPE[#METHOD(PARAMETERS)] [if TYPE] => [STATEMENT ; .. =>] EXPRESSION}.
   *
   * @throws IllegalArgumentException with the reason
   */
  static Mend parse(String text) {
    String[] parts = text.split(" => ", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw new IllegalArgumentException(
          "expected: mend TYPE[#method(..)] => [STATEMENT; .. =>] CODE");
    }
    String[] key = parts[0].split(" if ", 2);
    boolean isOfApi = key[0].contains("#");
    List<String> statements =
        parts.length == 2
            ? List.of()
            : Stream.of(parts[1].split(" ; ")).map(String::strip).toList();
    Mend mend =
        new Mend(
            isOfApi ? Api.parse(key[0]) : null,
            isOfApi ? "" : key[0],
            key.length > 1 ? key[1] : "",
            statements,
            parts[parts.length - 1]);
    if (mend.phases().isEmpty()) {
      throw new IllegalArgumentException("there is no part for a phase, as {connect ..}");
    }
    if (!statements.isEmpty() && mend.variable().isEmpty()) {
      throw new IllegalArgumentException("`" + statements.get(0) + "` declares no variable");
    }
    return mend;
  }

  /** The phases that it can bound. */
  public Set<Phase> phases() {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    Matcher matcher = PART.matcher(String.join(" ", statements) + " " + result);
    while (matcher.find()) {
      phases.addAll(Phase.parse(matcher.group(1)));
    }
    return phases;
  }

  /** The variable that the first statement declares; empty if there is none. */
  public Optional<String> variable() {
    return declared(2);
  }

  /** Its type. */
  public Optional<String> variableType() {
    return declared(1);
  }

  /** True if the statements set up what the expression makes, so that a variable of it will do. */
  public boolean isSetup() {
    return variable().filter(result::equals).isPresent()
        && declared(3).filter("$it"::equals).isPresent();
  }

  /** True if the code is for what the call is made on, and the call itself stays. */
  public boolean isOnReceiver() {
    return statements.isEmpty() && result.startsWith("$receiver");
  }

  private Optional<String> declared(int group) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = DECLARED.matcher(statements.get(0));
    return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
