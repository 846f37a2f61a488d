package io.github.httpvet.core.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the details of one row, whose role and API tell what they can be. */
final class DetailReader {

  private final Role role;
  private final Api api;

  final List<String> words;
  int argument = -1;
  boolean anyArgument;
  Set<Phase> phases = Set.of();
  List<Details.Carrier> carriers = new ArrayList<>();
  boolean isDefault;
  Report report = Report.CALL;
  Optional<String> http = Optional.empty();
  Optional<Place> url = Optional.empty();
  List<String> resultTypes = List.of();
  Optional<String> givenBy = Optional.empty();
  List<String> annotations = List.of();
  List<Details.Constant> constants = new ArrayList<>();
  Optional<Place> owner = Optional.empty();
  Details.Operator operator;
  boolean leftByFailedRead;
  boolean failingAtErrors;
  boolean onTheWay;
  boolean droppingUnread;
  Details.Failure failure = Details.Failure.CLOSES;
  OptionalInt ofFunction = OptionalInt.empty();
  Optional<Boolean> nullTest = Optional.empty();
  boolean trueWhileOpen;
  boolean closesByStatus;
  Optional<List<String>> raised = Optional.empty();
  boolean own;
  Set<Phase> unboundedPhases = Set.of();
  boolean isNew;
  boolean inSight;
  boolean intoReceiver;
  boolean holds;
  boolean ifGiven;
  boolean inSeconds;
  Set<Details.Unbounded> unbounded = Set.of();
  OptionalInt time = OptionalInt.empty();
  boolean copy;
  boolean point;
  Details.Limit limit;
  OptionalInt routeDefault = OptionalInt.empty();
  Optional<String> ignoredBy = Optional.empty();
  OptionalInt route = OptionalInt.empty();
  OptionalInt tls = OptionalInt.empty();
  OptionalInt scheme = OptionalInt.empty();
  boolean address;
  boolean resolved;
  Optional<String> key = Optional.empty();
  List<String> with = List.of();
  List<String> idleUnless = List.of();
  List<String> usedFor = List.of();
  boolean ofPost;
  Details.Target target = Details.Target.BUILDER;
  boolean function;
  Optional<String> owned = Optional.empty();
  Optional<String> unless = Optional.empty();
  Optional<String> instead = Optional.empty();
  Limits limits = Limits.NONE;
  Optional<Range> only = Optional.empty();
  Optional<Range> not = Optional.empty();
  Optional<String> inferred = Optional.empty();

  private DetailReader(Role role, Api api, List<String> words) {
    this.role = role;
    this.api = api;
    this.words = words;
  }

  /**
   * The details of a row.
   *
   * @param words as in the notation; the phases first, if the role has some
   * @throws IllegalArgumentException naming what is wrong, and what is right
   */
  static Details read(Role role, Api api, List<String> words) {
    DetailReader reader = new DetailReader(role, api, List.copyOf(words));
    int first = 0;
    if (role == Role.SETS || role == Role.BLOCKS) {
      if (words.isEmpty()) {
        throw new IllegalArgumentException("`" + role.word() + "` needs phases");
      }
      reader.phases = phases(words.get(0));
      first = 1;
    }
    for (int i = first; i < words.size(); i++) {
      reader.take(words.get(i), words.subList(first, i));
    }
    reader.carriers = List.copyOf(reader.carriers);
    reader.constants = List.copyOf(reader.constants);
    reader.check();
    return new Details(reader);
  }

  private static Set<Phase> phases(String words) {
    return Collections.unmodifiableSet(Phase.parse(words));
  }

  /** What words are wrong only together. */
  private void check() {
    if (role == Role.CONTINUES && operator == null) {
      throw new IllegalArgumentException("`continues` needs maps, passes, recovers or drops");
    }
    boolean needsFunction = !ofFunction.isEmpty() && argument < 0;
    boolean isLayer = role == Role.VIEW && api.name().equals(Api.CONSTRUCTOR);
    if (needsFunction || role == Role.OPENS_PARAMETER && argument < 0 || isLayer && argument < 0) {
      throw new IllegalArgumentException("`" + role.word() + "` needs argN here");
    }
  }

  private void take(String text, List<String> before) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    String value = equals < 0 ? "" : text.substring(equals + 1);
    int index = index(name);
    DetailWord word =
        DetailWord.of(role, (index < 0 ? name : "argN") + (equals < 0 ? "" : "="), text);
    for (String other : before) {
      if (other.equals(name) || other.startsWith(name + "=")) {
        throw new IllegalArgumentException("`" + name + "` is there twice");
      }
    }
    if (index >= 0) {
      checkIndex(index);
    }
    if (equals >= 0 && value.isEmpty()) {
      throw word.expected();
    }
    take(word, index, value);
  }

  private void take(DetailWord word, int index, String value) {
    switch (word) {
      case ARGUMENT -> {
        if (argument >= 0) {
          throw new IllegalArgumentException("`argN` is there twice");
        }
        argument = index;
      }
      case ARGUMENTS -> anyArgument = true;
      case OWN -> own = true;
      case UNBOUNDED -> unboundedPhases = phases(value);
      case NEW -> isNew = true;
      case IN_SIGHT -> inSight = true;
      case INTO -> intoReceiver = oneOf(word, value, "receiver").equals("receiver");
      case HOLDS -> holds = true;
      case IF_GIVEN -> ifGiven = true;
      case SECONDS -> inSeconds = true;
      case NONE -> unbounded = unbounded(word, value);
      case TIME -> time = OptionalInt.of(argument(word, value));
      case COPY -> copy = true;
      case POINT -> point = true;
      case TOTAL -> limit = Details.Limit.TOTAL;
      case PENDING -> limit = Details.Limit.PENDING;
      case IDLE_UNLESS -> idleUnless = List.of(value.split(","));
      case PER_ROUTE -> limit = Details.Limit.PER_ROUTE;
      case ROUTE_DEFAULT -> routeDefault = OptionalInt.of(number(word, value));
      case IGNORED_BY -> ignoredBy = Optional.of(value);
      case ROUTE -> route = OptionalInt.of(argument(word, value));
      case TLS -> tls = OptionalInt.of(argument(word, value));
      case SCHEME -> scheme = OptionalInt.of(argument(word, value));
      case ADDRESS -> address = true;
      case RESOLVED -> resolved = true;
      case DEFAULT -> isDefault = true;
      case FUNCTION -> function = true;
      case ARGUMENT_PHASES -> carry(Place.argument(index), value);
      case RECEIVER -> carry(Place.RECEIVER, value);
      case MADE -> carry(Place.MADE, value);
      case REPORT ->
          report =
              oneOf(word, value, "origin", "shared").equals("origin")
                  ? Report.ORIGIN
                  : Report.SHARED;
      case HTTP -> http = Optional.of(value);
      case URL -> url = Optional.of(place(word, value));
      case OF -> resultTypes = List.of(value.split(","));
      case BY -> givenBy = Optional.of(value);
      case ANNOTATED -> annotations = List.of(value.split(","));
      case CONSTANT -> {
        constants.add(new Details.Constant(index, value));
      }
      case OWNER -> owner = Optional.of(place(word, value));
      case MAPS, PASSES, RECOVERS, DROPS -> operator = operator(word);
      case FAILED_READ -> leftByFailedRead = oneOf(word, value, "open").equals("open");
      case UNREAD -> droppingUnread = oneOf(word, value, "dropped").equals("dropped");
      case ON_THE_WAY -> onTheWay = true;
      case ERRORS -> failingAtErrors = oneOf(word, value, "throw").equals("throw");
      case FAILS ->
          failure =
              oneOf(word, value, "open", "read").equals("open")
                  ? Details.Failure.LEAVES_OPEN
                  : Details.Failure.AS_A_READ;
      case OF_FUNCTION -> ofFunction = OptionalInt.of(number(word, value));
      case NULL_TEST -> nullTest = Optional.of(oneOf(word, value, "true", "false").equals("true"));
      case BY_STATUS -> closesByStatus = true;
      case WHILE_OPEN -> trueWhileOpen = oneOf(word, value, "true").equals("true");
      case RAISES ->
          raised = Optional.of(value.equals("*") ? List.of() : List.of(value.split(",")));
      case INFERRED -> inferred = Optional.of(value);
      case ON_CLIENT -> target = target(oneOf(word, value, "client"));
      case ON -> target = target(oneOf(word, value, "client", "copy"));
      case OWNS -> owned = Optional.of(value);
      case KEY -> key = Optional.of(value);
      case OF_POST -> ofPost = true;
      case FOR -> usedFor = List.of(value.split(","));
      case WITH -> with = List.of(value.split(","));
      case UNLESS -> unless = Optional.of(value);
      case INSTEAD -> instead = Optional.of(value);
      case SINCE, UNTIL -> limits = limits.and(word, value);
      case ONLY -> only = Optional.of(Range.parse(word, value));
      case NOT -> not = Optional.of(Range.parse(word, value));
    }
  }

  private static Set<Details.Unbounded> unbounded(DetailWord word, String value) {
    Set<Details.Unbounded> all = EnumSet.noneOf(Details.Unbounded.class);
    for (String each : value.split(",")) {
      all.add(
          Details.Unbounded.valueOf(
              oneOf(word, each, "zero", "negative", "null").toUpperCase(Locale.ROOT)));
    }
    return Collections.unmodifiableSet(all);
  }

  private Details.Operator operator(DetailWord word) {
    if (operator != null) {
      throw new IllegalArgumentException("an operator does one thing only");
    }
    return Details.Operator.valueOf(word.name());
  }

  private void carry(Place place, String value) {
    Set<Phase> carried = phases(value);
    for (Phase phase : carried) {
      if (!phases.contains(phase)) {
        throw new IllegalArgumentException(
            "`" + phase.word() + "` is no phase that this row waits in");
      }
    }
    carriers.add(new Details.Carrier(place, carried));
  }

  private Place place(DetailWord word, String value) {
    if (value.equals("receiver")) {
      return Place.RECEIVER;
    }
    return Place.argument(argument(word, value));
  }

  private int argument(DetailWord word, String value) {
    int index = index(value);
    if (index < 0) {
      throw word.expected();
    }
    checkIndex(index);
    return index;
  }

  private void checkIndex(int index) {
    List<String> parameters = api.parameters();
    if (parameters != null && index >= parameters.size()) {
      throw new IllegalArgumentException(
          "there is no arg" + index + " of (" + String.join(",", parameters) + ")");
    }
  }

  private static Details.Target target(String word) {
    return word.equals("copy") ? Details.Target.COPY : Details.Target.CLIENT;
  }

  private static String oneOf(DetailWord word, String value, String... values) {
    for (String each : values) {
      if (each.equals(value)) {
        return value;
      }
    }
    throw word.expected();
  }

  /** The index in {@code argN}; -1 if the word is another one. */
  private static int index(String word) {
    if (word.length() != 4 || !word.startsWith("arg")) {
      return -1;
    }
    int digit = word.charAt(3) - '0';
    return digit >= 0 && digit <= 9 ? digit : -1;
  }

  private static int number(DetailWord word, String value) {
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw word.expected();
    }
  }
}
