package io.github.httpvet.core.catalog;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an API does, in the words of the catalog's notation (lower case, dashes). Any may have a
 * detail {@code inferred=FILE:LINE}: the code there showed it, so it tells callers in other files.
 */
public enum Role {

  // Lifetime.

  /**
   * Makes a client that owns its connections; a {@code build()} is judged by its builder, unless
   * detail {@code own} says that it is called on something else. Detail {@code route-default=N}: as
   * many connections as each route may have unless it is told; {@code idle-unless=METHODS}: keeps
   * idle connections for ever, unless one of these is called on its builder.
   */
  CLIENT,
  /** Makes a part that owns or keys connections: pool, dispatcher, connection manager. */
  TRANSPORT,
  /** Makes a new builder, config or request without connections of its own. */
  FRESH,
  /** Gives an object that shares the connections of the receiver, or of its first argument. */
  DERIVES,
  /**
   * Hands a part (argument 0, or detail {@code argN}) to a builder, whose product then has that
   * part's connections; a constructor: to what it makes; detail {@code on=client}: not to a
   * builder, but to what makes the requests itself.
   */
  SHARES,
  /**
   * Hands a part (argument 0, or detail {@code argN}) to a builder that keys connections: a new one
   * each time loses their reuse. Detail {@code on=client}: to what makes the requests itself;
   * {@code on=copy}: to a copy of that, which is the result.
   */
  KEYS,
  /**
   * Lets the products of one builder object share their connections; called on a configuration,
   * lets clients that are made with it.
   */
  BUILDER_SHARES,
  /** A client that it makes is dropped after one call, by a caller in another file. */
  DROPPED,
  /** A client that it makes is kept, or handed on, by a caller in another file. */
  KEPT,
  /**
   * Uses a client, the receiver or a detail {@code argN}, for a call, without blocking or opening
   * anything by itself; what it is handed it does not keep.
   */
  USES,
  /** Runs its function argument many times: once an element, tick or attempt. */
  REPEATS,
  /** Runs its function argument, 0 or a detail {@code argN}, and gives what that gives. */
  RUNS,

  // Time.

  /**
   * May wait for the other side; details: the phases, then who could bound them: {@code
   * receiver=phases argN=phases}. A constructor ({@code made=phases}): what it makes does so for
   * whoever gets it. Detail {@code default}: the configuration given here is that of every later
   * call, unless the unit also gives others; {@code report=origin}: reported at what made the
   * receiver.
   */
  BLOCKS,
  /**
   * Bounds phases (detail) of what it is called on or makes, or of its argument (detail {@code
   * argN}); detail {@code key=TEXT}: if that may be its first argument, or {@code
   * key=*word*word*~other,other} if that may have the words, and none of the others; {@code
   * unless=METHOD}: by default, until that method is called on it; {@code with=TYPES}: where the
   * class path has one of these, or is not there. Detail {@code seconds}: a plain number counts
   * seconds, not milliseconds; {@code none=WORDS}: what is no bound at all, of {@code zero}, {@code
   * negative} and {@code null}; {@code time=argN}: the time, if it is not the first argument;
   * {@code copy}: it bounds what it gives, and what it is called on stays as it is; {@code point}:
   * a point in time, from when it is set.
   */
  SETS,
  /**
   * Hands a configuration, or a layer below, on to what it is called on or makes: argument 0, or
   * detail {@code argN}; detail {@code holds}: it lives as long as what has it.
   */
  CONFIGURES,
  /**
   * A layer above argument 0, or detail {@code argN}, that goes by timeouts of its own, whatever
   * that has. Detail {@code unless=METHOD}: until the builder that it is given to is told some.
   */
  OVERRIDES,
  /** Waits for the other side, or for what a promise will have, whatever bounds the wait. */
  WAITS,
  /** Bounds the wait for a result, not the exchange. */
  BOUNDS_WAIT,
  /** Gives up the exchange whose result is awaited. */
  CANCELS,
  /**
   * Switches the reuse of connections off. Details {@code argN=CONSTANT}: if it is given these;
   * {@code argN=->CONSTANT}: if it is given a function that always gives this; {@code for=TYPES}:
   * if what it is called on is had from one of these, or given to one.
   */
  NO_REUSE,
  /**
   * Takes whole bodies into memory or into a log, whatever their size. Details {@code
   * argN=CONSTANT}: if it is given these; {@code instead=WORD}: the constant that a fix gives it,
   * or {@code nothing}, where it can be left out.
   */
  WHOLE_BODIES,
  /**
   * Has requests sent again that may have been carried out. Details {@code argN=CONSTANT}: if it is
   * given these; {@code of-post}: if what it is called on sends a POST.
   */
  RESENDS,
  /** Makes the exchange again after each failure, without a limit or a pause. */
  RETRIES_ENDLESSLY,
  /**
   * What it is given, or called on, goes on in threads that may wait: of an executor, a scheduler
   * for blocking work.
   */
  OFFLOADS,
  /** A method of a callback that a client runs on a thread of its event loop. */
  ON_LOOP,
  /** A method of a handler that is given every answer, whatever its status. */
  TOLD_OF_ANSWER,
  /** A method of a callback that is told that the exchange failed. */
  TOLD_OF_FAILURE,
  /** Makes what runs as many functions at once as argument 0 says. */
  THREADS,
  /** Closes a connection whose stream is not closed, so that it is not used again. */
  ABANDONS,
  /**
   * Limits the connections of what it is called on or makes. Detail {@code total} or {@code
   * per-route}, or {@code pending}: the calls that wait for one, of any number if negative; with
   * {@code total}, {@code route-default=N}: as many as each route may have unless it is told;
   * {@code ignored-by=METHOD}: without an effect if that method is called on the same object;
   * {@code route=argN}: of that route, which has none if no call takes it, as all that a unit makes
   * do unless it calls {@code unless=METHOD}.
   */
  LIMITS,
  /**
   * Makes a route to the host that argument 0, or detail {@code argN}, is. Detail {@code tls=argN}:
   * the argument that tells whether calls are secured; without it, they are not.
   */
  ROUTE,
  /**
   * Makes what stands for a host by its name, argument 0 or detail {@code argN}. Detail {@code
   * scheme=argN}: the argument that is its scheme, else {@code http}; {@code address}: the name is
   * that of a scheme and a port, too; {@code resolved}: the address is looked up, and calls have
   * one that is not.
   */
  HOST,
  /**
   * Gives a certificate of the client's own, argument 0, to what it is called on: a connection that
   * it was shown on is for calls of the same holder only.
   */
  IDENTIFIES,
  /**
   * Hands on what connections are secured with, argument 0 or detail {@code argN}. Detail {@code
   * ignored-by=METHOD}: without an effect if that method is called on the same object.
   */
  SECURES,
  /** Lets any call have the connections that a certificate was shown on, or says which may. */
  FORGETS,
  /** A handler for endless bodies, or a call whose connection lives on, such as a WebSocket's. */
  STREAMING,

  // Responses.

  /**
   * Gives a response or stream that the caller must close, or makes one of its argument (detail
   * {@code argN}); details: {@code of=TYPES} if it is one of these or has them as type arguments,
   * {@code by=ANNOTATION} if the receiver was given by a method annotated so, {@code
   * annotated=NAMES} if the method (of any type and name: {@code *#*}) has no body and is annotated
   * so, {@code arg1=CONSTANT} if called with that, {@code errors=throw} if it throws at a status
   * that is no success, and leaves nothing open then ({@code unless=METHOD}: until what it is
   * called on is told otherwise), {@code on-the-way} if it goes on to the next of a chain, as an
   * interceptor does.
   */
  OPENS,
  /**
   * Waits for a response, which the receiver has from then on: who asks has to read or close it.
   */
  ASKS,
  /**
   * An operator of a promise, which will have the response. Details: {@code maps}: its function
   * (argument 0, or {@code argN}) is given the response, and what that gives goes on; {@code
   * passes}: its function, if it has one, is given the response, which goes on; {@code recovers}:
   * its function is given a failure, and the response goes on; {@code drops}: something else goes
   * on.
   */
  CONTINUES,
  /** Runs its function while a transaction lasts, with the locks that it has taken. */
  HOLDS,
  /** Begins a transaction; details {@code argN=CONSTANT}: if it is given these. */
  BEGINS,
  /** Ends a transaction. */
  ENDS,
  /** Makes one promise of those that it is handed. */
  GATHERS,
  /** Gives the promise that it is called on what it is handed, argument 0. */
  COMPLETES,
  /** Leaves unread bytes where the next call may take them for its answer, if not closed. */
  DESYNCS,
  /**
   * A callback; its argument (detail {@code argN}) is a response that the callee must close. Detail
   * {@code of-function=M}: the method takes a function as argument N, whose parameter M that is;
   * {@code of=TYPES}: only if the argument is one of these.
   */
  OPENS_PARAMETER,
  /**
   * Releases the response, by closing or by reading it to its end; detail {@code argN}. Detail
   * {@code fails=open}: reads to the end, and leaves it open if what it reads is wrong; {@code
   * fails=read}: reads to the end, and leaves it as a read that fails does; {@code unread=dropped}:
   * what is not read then, costs the connection; of {@code opens}: whoever closes it.
   */
  CLOSES,
  /**
   * Gives another handle of the same response or client; detail {@code argN} if not of the
   * receiver. A client that is made over another (RestTemplate over its factory) is a view of it.
   * Detail {@code new}: another object each time, whose settings are its own; {@code in-sight}:
   * what callers of the unit give bounds nothing; {@code into=receiver}: the receiver is the other
   * handle, from then on.
   */
  VIEW,
  /**
   * Looks at the response (detail {@code argN} or receiver), result is independent of it; or is
   * true as long as the response is open ({@code while-open=true}). Detail {@code raises=TYPES}, or
   * {@code raises=*} for any: may throw these because of what it found, and leaves it open then; of
   * {@code closes}, {@code view} and {@code reads} as well.
   */
  NEUTRAL,
  /**
   * Reads some of the body, of the receiver or a detail {@code argN}: if it throws, the library has
   * given up the connection, unless the response was opened with a detail {@code failed-read=open}.
   */
  READS,
  /**
   * Takes the answer for one without a body, and closes the connection of one that has a body.
   * Details {@code argN=CONSTANT}: if it is given these.
   */
  DISCARDS,
  /**
   * Has calls give the body of every answer, whatever its status. Details {@code argN=CONSTANT}: if
   * it is given these.
   */
  IGNORES_STATUS,
  /**
   * Throws unless a condition holds that it is handed (detail {@code argN}); detail {@code
   * raises=TYPES}: what.
   */
  DEMANDS,
  /** Gives the status code, or the length: a number that tells of a body that is not there. */
  STATUS,
  /** A request without response body. */
  BODILESS,

  /** A getter of a configuration: gives none, as null or zero, unless somebody sets it. */
  UNSET,

  // Addresses.

  /** Gives a text that starts as its receiver does, or its argument (detail {@code argN}). */
  STARTS,
  /** Gives an address of a file, a jar or a class path. */
  LOCAL,
  /** What this is called on speaks HTTP: other protocols have no such thing. */
  SPEAKS_HTTP,

  // Tests.

  /** Of test doubles: what is called on its result, or in its arguments, sends nothing. */
  STUBS;

  private static final Map<String, Role> BY_WORD = new HashMap<>();

  static {
    for (Role role : values()) {
      BY_WORD.put(role.word, role);
    }
  }

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The role of a word of the notation; null if there is none. */
  static Role parse(String word) {
    return BY_WORD.get(word);
  }

  /** The role's word in the notation. */
  public String word() {
    return word;
  }
}
