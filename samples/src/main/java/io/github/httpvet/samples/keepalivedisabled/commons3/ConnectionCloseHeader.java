package io.github.httpvet.samples.keepalivedisabled.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "commons3")
public final class ConnectionCloseHeader {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.ok());
    // BUG: HttpKeepAliveDisabled
    get.setRequestHeader("Connection", "close");
    return read(get);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) throws IOException {
    return read(new GetMethod(peer.ok()));
  }

  private String read(GetMethod get) throws IOException {
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
