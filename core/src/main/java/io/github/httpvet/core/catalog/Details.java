package io.github.httpvet.core.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a row says beyond its role and its API; see {@link Role} for what each means. Immutable. */
public final class Details {

  /**
   * What can bound phases of a call.
   *
   * @param place the part of the call
   * @param phases what it can bound; never empty
   */
  public record Carrier(Place place, Set<Phase> phases) {}

  /**
   * What a call has to be given for its row to hold.
   *
   * @param argument the index, from 0
   * @param text the constant, printed
   */
  public record Constant(int argument, String text) {}

  /** What a part is handed to. */
  public enum Target {
    /** A builder. */
    BUILDER,
    /** What makes the requests itself. */
    CLIENT,
    /** A copy of that, which is the result. */
    COPY
  }

  /** What a setting of a time takes for no bound at all. */
  public enum Unbounded {
    /** 0, in whatever unit. */
    ZERO,
    /** Any number below 0. */
    NEGATIVE,
    /** No object. */
    NULL
  }

  /** Of what a call limits the connections. */
  public enum Limit {
    /** Of all routes together. */
    TOTAL,
    /** Of each route, or of one. */
    PER_ROUTE,
    /** None: of the calls that wait for one. */
    PENDING
  }

  /** What an operator of a promise does with the response that the promise will have. */
  public enum Operator {
    /** Gives it to a function, and goes on with what that gives. */
    MAPS,
    /** Goes on with it, perhaps after a function has seen it. */
    PASSES,
    /** Goes on with it; a function is given only failures. */
    RECOVERS,
    /** Goes on with something else. */
    DROPS
  }

  /** What a call that releases a response leaves if it fails. */
  public enum Failure {
    /** Nothing: it closes in any case. */
    CLOSES,
    /** It only reads to the end, and a parser's failure leaves the response open. */
    LEAVES_OPEN,
    /** It only reads to the end: a read that fails leaves open what the client leaves then. */
    AS_A_READ
  }

  private final DetailReader read;

  Details(DetailReader read) {
    this.read = read;
  }

  /** The argument that the row is about, from 0; -1 for the receiver. */
  public int argument() {
    return read.argument;
  }

  /** True if the row is about each of the arguments. */
  public boolean isAnyArgument() {
    return read.anyArgument;
  }

  /** The phases that the row is about; empty if its role has none. */
  public Set<Phase> phases() {
    return read.phases;
  }

  /** What can bound the phases of the call, in the order of the row. */
  public List<Carrier> carriers() {
    return read.carriers;
  }

  /** True if what is given here is for every later call. */
  public boolean isDefault() {
    return read.isDefault;
  }

  /** True if the call is reported at what made its receiver. */
  public boolean isReportedAtOrigin() {
    return read.report == Report.ORIGIN;
  }

  /** True if many such calls on one object are reported once, at what made that. */
  public boolean isReportedWhereShared() {
    return read.report == Report.SHARED;
  }

  /** The type that the receiver has to be used as to speak HTTP. */
  public Optional<String> http() {
    return read.http;
  }

  /** The part of the call that has to be an address that speaks HTTP. */
  public Optional<Place> url() {
    return read.url;
  }

  /** The types of which the result has to be, or to have as a type argument; empty for any. */
  public List<String> resultTypes() {
    return read.resultTypes;
  }

  /** The annotation of the method that gave the receiver. */
  public Optional<String> givenBy() {
    return read.givenBy;
  }

  /** The annotations of which the method itself has one; empty for none. */
  public List<String> annotations() {
    return read.annotations;
  }

  /** The constants that the call has to have; empty if any do. */
  public List<Constant> constants() {
    return read.constants;
  }

  /** What can release the response too. */
  public Optional<Place> owner() {
    return read.owner;
  }

  /** What the operator of a promise does; null for other roles. */
  public Operator operator() {
    return read.operator;
  }

  /** True if a read that fails leaves the response open. */
  public boolean isLeftByFailedRead() {
    return read.leftByFailedRead;
  }

  /** What the setting takes for no bound; empty if that is not known. */
  public Set<Unbounded> unbounded() {
    return read.unbounded;
  }

  /** The argument that is the time, if it is not where it is in most settings. */
  public OptionalInt time() {
    return read.time;
  }

  /** True if the call leaves its receiver as it is, and bounds what it gives. */
  public boolean isOfCopy() {
    return read.copy;
  }

  /** True if what is set is a point in time, reckoned from the call. */
  public boolean isPointInTime() {
    return read.point;
  }

  /** What the call limits; null for other roles. */
  public Limit limit() {
    return read.limit;
  }

  /** How many connections a route may have where only the total is set. */
  public OptionalInt routeDefault() {
    return read.routeDefault;
  }

  /** The method that takes the effect of this one, if called on the same object. */
  public Optional<String> ignoredBy() {
    return read.ignoredBy;
  }

  /** The argument that is the route, of which alone the connections are limited. */
  public OptionalInt route() {
    return read.route;
  }

  /** The argument that tells whether calls that take the route are secured. */
  public OptionalInt tls() {
    return read.tls;
  }

  /** The argument that is the scheme of the host. */
  public OptionalInt scheme() {
    return read.scheme;
  }

  /** True if the name of the host is read as an address, with its scheme and port. */
  public boolean isAddress() {
    return read.address;
  }

  /** True if the address of the host is looked up when it is made. */
  public boolean isResolved() {
    return read.resolved;
  }

  /** True if the call closes the connection of a response that is not read to its end. */
  public boolean isDroppingUnread() {
    return read.droppingUnread;
  }

  /** True if the call goes on to the next of a chain, which gives the response back. */
  public boolean isOnTheWay() {
    return read.onTheWay;
  }

  /** True if the call throws at a status that is no success, and leaves nothing open then. */
  public boolean isFailingAtErrors() {
    return read.failingAtErrors;
  }

  /** What becomes of the response if the call fails that releases it. */
  public Failure failure() {
    return read.failure;
  }

  /** The parameter of the function that is given as the argument. */
  public OptionalInt ofFunction() {
    return read.ofFunction;
  }

  /** What the call answers for null. */
  public Optional<Boolean> nullTest() {
    return read.nullTest;
  }

  /** True if the method closes what it is handed at some statuses, and leaves it open at others. */
  public boolean closesByStatus() {
    return read.closesByStatus;
  }

  /** True if the call answers true as long as the response is open. */
  public boolean isTrueWhileOpen() {
    return read.trueWhileOpen;
  }

  /**
   * What the call may throw with the response still open, because of what it found in it; an empty
   * list if that can be anything.
   */
  public Optional<List<String>> raised() {
    return read.raised;
  }

  /** Where the code is that showed the row, as {@code Http.java:31}; empty if a table says it. */
  public Optional<String> inferred() {
    return read.inferred;
  }

  /** The phases that what is made surely leaves unbounded; those of inferred rows only. */
  public Set<Phase> unboundedPhases() {
    return read.unboundedPhases;
  }

  /** True if what is shared is a configuration, which has connections only if it is given some. */
  public boolean isIfGiven() {
    return read.ifGiven;
  }

  /** True if the client is none of its receiver's: that is no builder. */
  public boolean isOwn() {
    return read.own;
  }

  /** True if the view is another object each time. */
  public boolean isNew() {
    return read.isNew;
  }

  /** True if the receiver is the other handle from then on, and not what the call gives. */
  public boolean isIntoReceiver() {
    return read.intoReceiver;
  }

  /** True if what the view is over bounds it only where the unit shows that. */
  public boolean isBoundInSight() {
    return read.inSight;
  }

  /** True if the configuration lives as long as what has it. */
  public boolean holds() {
    return read.holds;
  }

  /** True if the plain number that a setter takes counts seconds; else it counts milliseconds. */
  public boolean isInSeconds() {
    return read.inSeconds;
  }

  /** The key that the first argument has to be. */
  public Optional<String> key() {
    return read.key;
  }

  /** The types of which the class path has to have one, if it is there; empty if none has to be. */
  public List<String> with() {
    return read.with;
  }

  /** The types one of which has, or is given, what the call is made on; empty if any may. */
  public List<String> usedFor() {
    return read.usedFor;
  }

  /** The methods without which idle connections are kept for ever; empty if they never are. */
  public List<String> idleUnless() {
    return read.idleUnless;
  }

  /** True if the row is about requests of POST only. */
  public boolean isOfPost() {
    return read.ofPost;
  }

  /** What the part is handed to. */
  public Target target() {
    return read.target;
  }

  /** True if the part itself is a function, new for each lambda. */
  public boolean isFunction() {
    return read.function;
  }

  /** What the part has that is worth to be used again. */
  public Optional<String> owned() {
    return read.owned;
  }

  /** The method that replaces what is bounded by default, or tells which routes calls take. */
  public Optional<String> unless() {
    return read.unless;
  }

  /** The constant to give instead, or {@code nothing} to leave the call out. */
  public Optional<String> instead() {
    return read.instead;
  }

  /** The versions that have the API. */
  public Limits limits() {
    return read.limits;
  }

  /** The versions that the row holds in, if not in all. */
  public Optional<Range> only() {
    return read.only;
  }

  /** The versions that the row does not hold in. */
  public Optional<Range> not() {
    return read.not;
  }

  /** As in the notation, phases first. */
  List<String> words() {
    return read.words;
  }

  @Override
  public String toString() {
    return String.join(" ", read.words);
  }
}
