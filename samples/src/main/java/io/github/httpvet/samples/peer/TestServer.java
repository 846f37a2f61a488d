package io.github.httpvet.samples.peer;

/** A server on a port of the loopback interface that counts what happens to it. */
public interface TestServer extends AutoCloseable {

  /** Where it listens. */
  int port();

  /** What it counted until now. */
  Tally tally();

  /** Its name and version, for records. */
  String name();

  /** Ends all connections. */
  @Override
  void close();
}
