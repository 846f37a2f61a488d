package io.github.httpvet.samples.run;

import io.github.httpvet.sockets.DescriptorKind;
import io.github.httpvet.sockets.Side;
import io.github.httpvet.sockets.SocketState;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of something that is measured, after the words that say when, if it is not at the end of
 * the calls.
 *
 * @param kind what
 * @param argument what of it: a state, a method, a name with stars; empty for all
 * @param moment when
 */
public record Quantity(Kind kind, String argument, Moment moment) {

  /** Bits of a MiB. */
  private static final int MEBI = 20;

  /** When something is measured. */
  public enum Moment {
    /** When all calls were made. */
    END(""),
    /** When the client's garbage was collected. */
    COLLECTED("after gc "),
    /** After one more call, since libraries look for what was leaked when they are used. */
    CALLED_AGAIN("after gc and call ");

    private final String prefix;

    Moment(String prefix) {
      this.prefix = prefix;
    }

    private static Moment of(String text) {
      return text.startsWith(CALLED_AGAIN.prefix)
          ? CALLED_AGAIN
          : text.startsWith(COLLECTED.prefix) ? COLLECTED : END;
    }
  }

  /** What can be measured. */
  public enum Kind {
    CONNECTIONS("connections", false),
    REQUESTS("requests", true),
    RETURNED("returned", false),
    FAILED("failed", true),
    CLIENT("client", true),
    SERVER("server", true),
    CLOSED_FIRST("closed first", true),
    LOCAL_PORTS("local ports", false),
    HELD_BYTES("held bytes", false),
    THREADS("threads", true),
    DESCRIPTORS("descriptors", true),
    ALLOCATED("allocated MiB", false),
    WARNINGS("warnings", true);

    private final String word;
    private final boolean hasArgument;

    Kind(String word, boolean hasArgument) {
      this.word = word;
      this.hasArgument = hasArgument;
    }

    /** Whether the kernel's tables are needed. */
    boolean needsProbe() {
      return this == CLIENT
          || this == SERVER
          || this == LOCAL_PORTS
          || this == HELD_BYTES
          || this == DESCRIPTORS;
    }
  }

  /**
   * Reads a name.
   *
   * @throws IllegalArgumentException for an unknown one; the message lists the known ones
   */
  static Quantity parse(String text) {
    Moment moment = Moment.of(text);
    String name = text.substring(moment.prefix.length());
    for (Kind kind : Kind.values()) {
      if (name.equals(kind.word)) {
        return new Quantity(kind, "", moment);
      }
      if (kind.hasArgument && name.startsWith(kind.word + " ")) {
        return checked(new Quantity(kind, name.substring(kind.word.length() + 1), moment));
      }
    }
    throw new IllegalArgumentException(
        "\""
            + text
            + "\" is not measured; known are "
            + List.of(Kind.values()).stream()
                .map(kind -> kind.word)
                .collect(Collectors.joining(", ")));
  }

  private static Quantity checked(Quantity quantity) {
    switch (quantity.kind) {
      case CLIENT, SERVER -> SocketState.valueOf(quantity.argument);
      case DESCRIPTORS -> DescriptorKind.valueOf(quantity.argument.toUpperCase(Locale.ROOT));
      case CLOSED_FIRST -> Side.valueOf(quantity.argument.toUpperCase(Locale.ROOT));
      default -> {
        // Any text will do.
      }
    }
    return quantity;
  }

  /** As it stands in an expectation. */
  public String text() {
    return moment.prefix + kind.word + (argument.isEmpty() ? "" : " " + argument);
  }

  /** The value in an observation; 0 for what only the probe sees, if it saw nothing. */
  long in(Observation seen) {
    return switch (kind) {
      case CONNECTIONS -> seen.tally().connections();
      case REQUESTS ->
          argument.isEmpty()
              ? seen.tally().allRequests()
              : seen.tally().requests().getOrDefault(argument, 0);
      case RETURNED -> seen.returned();
      case FAILED -> seen.failed(argument);
      case CLIENT -> seen.sockets(Side.CLIENT, argument);
      case SERVER -> seen.sockets(Side.SERVER, argument);
      case CLOSED_FIRST ->
          argument.equals("client") ? seen.tally().closedByClient() : seen.tally().closedByServer();
      case LOCAL_PORTS -> seen.localPorts();
      case HELD_BYTES -> seen.heldBytes();
      case THREADS -> seen.threads().stream().filter(glob(argument)).count();
      case DESCRIPTORS -> seen.descriptors(argument);
      case ALLOCATED -> seen.allocatedBytes() >> MEBI;
      case WARNINGS -> seen.warnings().stream().filter(line -> line.contains(argument)).count();
    };
  }

  private static Predicate<String> glob(String pattern) {
    if (pattern.isEmpty()) {
      return name -> true;
    }
    String expression =
        Pattern.compile("*", Pattern.LITERAL)
            .splitAsStream(pattern + "\0")
            .map(part -> Pattern.quote(part.replace("\0", "")))
            .collect(Collectors.joining(".*"));
    return Pattern.compile(expression).asMatchPredicate();
  }
}
