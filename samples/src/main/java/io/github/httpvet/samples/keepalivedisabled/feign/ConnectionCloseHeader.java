package io.github.httpvet.samples.keepalivedisabled.feign;

import feign.Feign;
import feign.Headers;
import feign.RequestLine;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A method whose requests ask the server to close leaves no connection for the next call. */
@Situation(
    rule = "HttpKeepAliveDisabled",
    client = "feign",
    unseen = "the table has no row for this setting")
public final class ConnectionCloseHeader {

  interface Closing {
    @Headers("Connection: close")
    @RequestLine("GET /ok")
    String get();
  }

  interface Keeping {
    @RequestLine("GET /ok")
    String get();
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) {
    return Feign.builder().target(Closing.class, base(peer)).get();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) {
    return Feign.builder().target(Keeping.class, base(peer)).get();
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }
}
