package io.github.httpvet.core.catalog;

import static io.github.httpvet.core.catalog.Role.ASKS;
import static io.github.httpvet.core.catalog.Role.BEGINS;
import static io.github.httpvet.core.catalog.Role.BLOCKS;
import static io.github.httpvet.core.catalog.Role.BODILESS;
import static io.github.httpvet.core.catalog.Role.CLIENT;
import static io.github.httpvet.core.catalog.Role.CLOSES;
import static io.github.httpvet.core.catalog.Role.CONFIGURES;
import static io.github.httpvet.core.catalog.Role.CONTINUES;
import static io.github.httpvet.core.catalog.Role.DERIVES;
import static io.github.httpvet.core.catalog.Role.DISCARDS;
import static io.github.httpvet.core.catalog.Role.FRESH;
import static io.github.httpvet.core.catalog.Role.HOST;
import static io.github.httpvet.core.catalog.Role.IGNORES_STATUS;
import static io.github.httpvet.core.catalog.Role.KEYS;
import static io.github.httpvet.core.catalog.Role.LIMITS;
import static io.github.httpvet.core.catalog.Role.NEUTRAL;
import static io.github.httpvet.core.catalog.Role.NO_REUSE;
import static io.github.httpvet.core.catalog.Role.OPENS;
import static io.github.httpvet.core.catalog.Role.OPENS_PARAMETER;
import static io.github.httpvet.core.catalog.Role.READS;
import static io.github.httpvet.core.catalog.Role.RESENDS;
import static io.github.httpvet.core.catalog.Role.SECURES;
import static io.github.httpvet.core.catalog.Role.SETS;
import static io.github.httpvet.core.catalog.Role.SHARES;
import static io.github.httpvet.core.catalog.Role.STARTS;
import static io.github.httpvet.core.catalog.Role.USES;
import static io.github.httpvet.core.catalog.Role.VIEW;
import static io.github.httpvet.core.catalog.Role.WHOLE_BODIES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that can stand behind the bar of a row, and the roles that they have a meaning for. */
enum DetailWord {
  ARGUMENT(
      "argN",
      DERIVES,
      SHARES,
      KEYS,
      SETS,
      CONFIGURES,
      OPENS,
      OPENS_PARAMETER,
      CLOSES,
      VIEW,
      NEUTRAL,
      CONTINUES,
      STARTS,
      READS,
      USES,
      Role.ROUTE,
      Role.RUNS,
      Role.OVERRIDES,
      HOST,
      SECURES,
      Role.DEMANDS),
  MAPS("maps", CONTINUES),
  PASSES("passes", CONTINUES),
  RECOVERS("recovers", CONTINUES),
  DROPS("drops", CONTINUES),
  ARGUMENTS("args", CLOSES, NEUTRAL),
  OWN("own", CLIENT),
  UNBOUNDED("unbounded=PHASES", CLIENT, FRESH),
  NEW("new", VIEW),
  IN_SIGHT("in-sight", VIEW),
  INTO("into=receiver", VIEW),
  HOLDS("holds", CONFIGURES, VIEW),
  SECONDS("seconds", SETS),
  NONE("none=WORDS", SETS),
  TIME("time=argN", SETS),
  COPY("copy", SETS),
  POINT("point", SETS),
  TOTAL("total", LIMITS),
  PER_ROUTE("per-route", LIMITS),
  PENDING("pending", LIMITS),
  ROUTE_DEFAULT("route-default=NUMBER", LIMITS, CLIENT),
  IDLE_UNLESS("idle-unless=METHODS", CLIENT),
  IGNORED_BY("ignored-by=METHOD", LIMITS, SECURES),
  ROUTE("route=argN", LIMITS),
  TLS("tls=argN", Role.ROUTE),
  SCHEME("scheme=argN", HOST),
  ADDRESS("address", HOST),
  RESOLVED("resolved", HOST),
  DEFAULT("default", BLOCKS),
  FUNCTION("function", KEYS),
  ARGUMENT_PHASES("argN=PHASES", BLOCKS),
  RECEIVER("receiver=PHASES", BLOCKS),
  MADE("made=PHASES", BLOCKS),
  REPORT("report=origin|shared", BLOCKS),
  HTTP("http=TYPE", BLOCKS, OPENS, ASKS),
  URL("url=receiver|argN", BLOCKS, OPENS),
  OF("of=TYPES", OPENS, OPENS_PARAMETER),
  BY("by=ANNOTATION", OPENS, OPENS_PARAMETER),
  ANNOTATED("annotated=ANNOTATIONS", OPENS),
  CONSTANT(
      "argN=CONSTANT",
      OPENS,
      OPENS_PARAMETER,
      BODILESS,
      RESENDS,
      NO_REUSE,
      WHOLE_BODIES,
      BEGINS,
      DISCARDS,
      IGNORES_STATUS),
  FOR("for=TYPES", NO_REUSE),
  OF_POST("of-post", RESENDS),
  INSTEAD("instead=WORD", WHOLE_BODIES),
  OWNER("owner=receiver|argN", OPENS),
  FAILED_READ("failed-read=open", OPENS),
  ERRORS("errors=throw", OPENS),
  ON_THE_WAY("on-the-way", OPENS),
  FAILS("fails=open|read", CLOSES),
  UNREAD("unread=dropped", CLOSES, OPENS),
  OF_FUNCTION("of-function=INDEX", OPENS_PARAMETER),
  NULL_TEST("null-test=true|false", NEUTRAL),
  WHILE_OPEN("while-open=true", NEUTRAL),
  BY_STATUS("by-status", NEUTRAL),
  RAISES("raises=TYPES", CLOSES, VIEW, NEUTRAL, READS, Role.DEMANDS),
  ON_CLIENT("on=client", SHARES),
  IF_GIVEN("if-given", SHARES),
  ON("on=client|copy", KEYS),
  OWNS("owns=WORD", KEYS),
  KEY("key=TEXT", SETS, CONFIGURES, SHARES),
  WITH("with=TYPES", SETS),
  UNLESS("unless=METHOD", SETS, LIMITS, OPENS, Role.OVERRIDES),
  SINCE("since=VERSION", Role.values()),
  UNTIL("until=VERSION", Role.values()),
  ONLY("only=FROM..TO", Role.values()),
  NOT("not=FROM..TO", Role.values()),
  INFERRED("inferred=FILE:LINE", Role.values());

  private static final Map<String, List<DetailWord>> BY_KEY = new HashMap<>();

  static {
    for (DetailWord word : values()) {
      String key = word.form.substring(0, word.form.indexOf('=') + 1);
      BY_KEY.computeIfAbsent(key.isEmpty() ? word.form : key, k -> new ArrayList<>()).add(word);
    }
  }

  /** As it is written, with its value in capitals; alternatives are separated by bars. */
  private final String form;

  private final Set<Role> roles;

  DetailWord(String form, Role... roles) {
    this.form = form;
    this.roles = Set.of(roles);
  }

  /**
   * The word of a role.
   *
   * @param key the word up to and with its {@code =}, if it has one; {@code N} for an index
   * @param text the whole detail
   * @throws IllegalArgumentException if the role has none, naming those that it has
   */
  static DetailWord of(Role role, String key, String text) {
    for (DetailWord word : BY_KEY.getOrDefault(key, List.of())) {
      if (word.roles.contains(role)) {
        return word;
      }
    }
    List<String> forms = new ArrayList<>();
    for (DetailWord word : values()) {
      if (word.roles.contains(role)) {
        forms.add(word.form);
      }
    }
    throw new IllegalArgumentException(
        "unknown detail `"
            + text
            + "` of `"
            + role.word()
            + "`; there are: "
            + String.join(", ", forms));
  }

  /** That the value is another one than the form asks for. */
  IllegalArgumentException expected() {
    return new IllegalArgumentException("expected: " + form.replace("|", " or "));
  }
}
