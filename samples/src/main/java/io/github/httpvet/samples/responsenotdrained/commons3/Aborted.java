package io.github.httpvet.samples.responsenotdrained.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** An aborted method takes its connection along; a released one reads the rest and keeps it. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "commons3",
    unseen = "that this client drops what is unread, the tables do not say")
public final class Aborted {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int aborted(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.ok());
    try {
      return client.executeMethod(get);
    } finally {
      get.abort();
      get.releaseConnection();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int released(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.ok());
    try {
      return client.executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
