package io.github.httpvet.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Lets a test fail that opens more connections, or leaves more of them behind, than it may.
 *
 * <pre>{@code
 * @Test
 * @SocketBudget(maxConnections = 1, leaked = 0)
 * void pricesShareAConnection() {
 *   for (int i = 0; i < 5; i++) {
 *     prices.of("book");
 *   }
 * }
 * }</pre>
 *
 * <p>On a class it holds for each of its tests; that on a method goes before that on its class. A
 * repeated or parameterized test has the whole budget each time. What {@code @BeforeEach} and
 * {@code @AfterEach} do is not measured. A test has to make a call more than once to show that a
 * connection is used again.
 *
 * <p>It is measured in the kernel's tables, so whatever client is used, and whatever it is wrapped
 * in. Counted are TCP connections that this JVM makes, to servers within it as well, and not those
 * that it accepts. Only Linux has such tables. On other systems nothing is checked: the test runs
 * as if it had no budget, and a report entry and a line in the log say so.
 *
 * <p>While a test with a budget runs, no other test of the JVM does. Threads that other tests left
 * running may connect meanwhile; that counts for this test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(SocketBudgetExtension.class)
@ResourceLock(Resources.GLOBAL)
public @interface SocketBudget {

  /**
   * How many connections the test may open to each remote address, that is host and port. The
   * default is without bound.
   *
   * <p>A connection counts once it is established. One that was there before the test, as in the
   * pool of a client that an earlier test used, counts if the test used it and opened others all
   * the same: then it was not free, just as it would not have been in a test that runs alone. Used
   * are those over which something was sent, which the program {@code ss} tells. Where there is no
   * such program, or where it matters whether connections were taken in turns or at once, {@link
   * #unclear} says how the test ends.
   *
   * <p>The tables are read again whenever any program has connected, and connections that came and
   * went in between, within a few milliseconds, count by the {@code TIME_WAIT} that they leave at
   * the end that closed first. So the count is
   *
   * <ul>
   *   <li>exact for connections that stay open for longer than that;
   *   <li>too low for shorter ones that were reset, or that a server on another machine closed
   *       first, and maybe if there are only one or two of the shorter ones;
   *   <li>too high if another program on this machine connects to the same address just as briefly:
   *       nothing tells whose such a {@code TIME_WAIT} is.
   * </ul>
   */
  int maxConnections() default Integer.MAX_VALUE;

  /**
   * How many connections that it opened or used the test may leave behind at its end, to all remote
   * addresses together. The default is none. It does not matter whether an earlier test opened
   * them.
   *
   * <p>Left behind is a connection which the JVM has open, though
   *
   * <ul>
   *   <li>it is {@code ESTABLISHED}, and bytes of the server wait in its receive queue to be read;
   *       or
   *   <li>it is in {@code CLOSE_WAIT}, that is the server closed it, with more than 64 bytes
   *       waiting; or
   *   <li>it is in {@code CLOSE_WAIT}, and the server on this machine still listens, or the server
   *       is on another machine. A server that stopped leaves each pool's connections like that.
   * </ul>
   *
   * <p>The state is awaited for up to one second after the test. Garbage is not collected for it.
   * The kernel does not know what a pool has lent: a response that is not closed, but whose bytes
   * the client has read into its own buffers, leaves a connection that looks idle. A second call
   * then opens a second connection, for {@link #maxConnections} to find.
   */
  int leaked() default 0;

  /**
   * How many threads that were not there before it the test may leave running. The default is
   * without bound. Clients start some, and a client for each call starts them for each call, even
   * if connections are shared. Threads that end within one second after the test do not count, nor
   * do virtual ones.
   */
  int maxThreads() default Integer.MAX_VALUE;

  /**
   * A bound on the test, a number with the unit {@code ms}, {@code s} or {@code min}: {@code "3s"}.
   * The default is without bound.
   *
   * <p>A test with a bound runs in a thread of its own, so what is bound to the thread, such as a
   * transaction, is not there. When the bound is over, the test fails, the thread is interrupted
   * and, if that does not help, left behind.
   */
  String returnsWithin() default "";

  /**
   * How the test ends if connections of earlier tests do not let it be judged. The default is that
   * it fails and says what is not known.
   */
  Unclear unclear() default Unclear.FAILS;
}
