package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is likely wrong with the connections to one remote address.
 *
 * @param remote host and port
 * @param sign what it was seen by
 * @param trend how the number went that it was seen by
 */
public record Diagnosis(InetSocketAddress remote, Sign sign, Trend trend) {

  /** What holds over the last of many looks, one for each address at most. */
  public static List<Diagnosis> over(List<Look> looks) {
    return looks.isEmpty()
        ? List.of()
        : looks.get(looks.size() - 1).remotes().stream()
            .map(found -> first(found.remote(), Trends.over(looks, found.remote())))
            .flatMap(Optional::stream)
            .toList();
  }

  /** What holds of two looks, before and after something that made calls. */
  public static List<Diagnosis> between(Look before, Look after) {
    return after.remotes().stream()
        .map(found -> first(found.remote(), Trends.between(before, after, found.remote())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Diagnosis> first(InetSocketAddress remote, Trends trends) {
    return Stream.of(Sign.values())
        .filter(sign -> sign.holds(trends))
        .findFirst()
        .map(sign -> new Diagnosis(remote, sign, sign.of(trends)));
  }

  /** Host and port as people write them. */
  public String name() {
    return RemoteSockets.name(remote);
  }

  /** What was seen, without what it means. */
  public String seen() {
    return sign == Sign.SYN_SENT_LASTS
        ? sign.what() + " to " + name() + " lasts: " + trend.to() + " now"
        : sign.what()
            + " to "
            + name()
            + " grew from "
            + trend.from()
            + " to "
            + trend.to()
            + " in "
            + trend.looks()
            + " looks";
  }

  /** One line without a full stop: the likeliest rule, what was seen, what it means. */
  public String text() {
    return "likely " + String.join(" or ", sign.rules()) + ": " + seen() + "; " + sign.meaning();
  }
}
