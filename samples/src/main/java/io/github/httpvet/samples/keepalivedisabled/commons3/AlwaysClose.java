package io.github.httpvet.samples.keepalivedisabled.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.SimpleHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** A manager that always closes leaves nothing for the next call. */
@Situation(rule = "HttpKeepAliveDisabled", client = "commons3")
public final class AlwaysClose {

  private final HttpClient keeping = new HttpClient();
  private final HttpClient closing =
      // BUG: HttpKeepAliveDisabled
      new HttpClient(new SimpleHttpConnectionManager(true));

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String alwaysClose(Peer peer) throws IOException {
    return read(closing, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String keep(Peer peer) throws IOException {
    return read(keeping, peer);
  }

  private static String read(HttpClient client, Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.ok());
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
