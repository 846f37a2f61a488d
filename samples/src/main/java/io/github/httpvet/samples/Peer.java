package io.github.httpvet.samples;

/**
 * The server that a sample talks to. Each method names something that the server does; the same
 * address does the same again and again.
 *
 * @param host an address of this machine
 * @param port answers HTTP/1.1, and is silent to TLS
 * @param deafPort takes no connection: connecting to it does not end
 * @param grpcPort answers gRPC calls of any name, or 0 if the sample has none
 */
public record Peer(String host, int port, int deafPort, int grpcPort) {

  /** The address of a path that starts with a slash. */
  public String at(String path) {
    return "http://" + host + ":" + port + path;
  }

  /** Answers 200 with 2 bytes. */
  public String ok() {
    return at("/ok");
  }

  /** Answers 200 with 4 MiB, which is more than the buffers of a socket hold. */
  public String large() {
    return at("/large");
  }

  /** Answers 200 with 4 MiB in chunks. */
  public String chunked() {
    return at("/chunked");
  }

  /** Answers 204. */
  public String empty() {
    return at("/empty");
  }

  /** Answers 404 with 2 bytes. */
  public String missing() {
    return at("/missing");
  }

  /** Reads the request and never answers. */
  public String silent() {
    return at("/silent");
  }

  /** Does not even take the connection. */
  public String deaf() {
    return "http://" + host + ":" + deafPort + "/ok";
  }

  /** Takes the connection and says nothing while the client waits for the TLS handshake. */
  public String silentTls() {
    return "https://" + host + ":" + port + "/ok";
  }

  /** Answers 200 and then sends one byte of the body every 100 ms, for a minute. */
  public String trickle() {
    return at("/trickle");
  }

  /** Sends one byte of a header every 100 ms, for a minute. */
  public String headerTrickle() {
    return at("/header-trickle");
  }

  /** Answers 200 with 2 bytes that come 400 ms after the header. */
  public String lateBody() {
    return at("/late-body");
  }

  /** Sends the header of an answer, and its body never. */
  public String headOnly() {
    return at("/head-only");
  }

  /** Answers 200 after so many milliseconds. */
  public String slow(int millis) {
    return at("/slow?ms=" + millis);
  }

  /** Answers 302 to {@link #slow} after so many milliseconds. */
  public String slowRedirect(int millis) {
    return at("/slow-redirect?ms=" + millis);
  }

  /** Reads the request and resets the connection. */
  public String reset() {
    return at("/reset");
  }

  /** Reads the request and closes the connection without an answer. */
  public String hangUp() {
    return at("/hang-up");
  }

  /** Sends half of the body, and that nothing follows. */
  public String halfClose() {
    return at("/half-close");
  }

  /** Answers 302 to {@link #ok()}. */
  public String redirect() {
    return at("/redirect");
  }

  /** Answers 302 to itself at the first so many requests of a run; answers 200 then. */
  public String redirectFor(int requests) {
    return at("/redirect-for?requests=" + requests);
  }

  /** Answers 503 with {@code Retry-After} of so many seconds. */
  public String unavailable(int retryAfterSeconds) {
    return at("/unavailable?after=" + retryAfterSeconds);
  }

  /**
   * Answers 503 to the first so many requests of a run; to those after them 200, but 400 to a POST
   * without a body.
   */
  public String unavailableFor(int requests) {
    return at("/unavailable-for?requests=" + requests);
  }

  /** Hangs up, as {@link #hangUp}, at the first so many requests of a run; answers 200 then. */
  public String hangUpFor(int requests) {
    return at("/hang-up-for?requests=" + requests);
  }

  /** Answers 200 with a body that ends when the server closes, which it does first. */
  public String closing() {
    return at("/closing");
  }

  /** Answers 200 and closes the connection when it was idle for so many milliseconds. */
  public String idle(int millis) {
    return at("/idle?ms=" + millis);
  }
}
