package io.github.httpvet.samples.timeoutdisabled.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** A timeout of 0 means none: reading from a silent server never ends. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "commons3",
    unseen = "the table does not say that this value is none")
public final class SoTimeoutOfZero {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int soTimeoutOfZero(Peer peer) throws IOException {
    client.getHttpConnectionManager().getParams().setSoTimeout(0);
    return status(peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int soTimeout(Peer peer) throws IOException {
    client.getHttpConnectionManager().getParams().setSoTimeout(300);
    return status(peer);
  }

  private int status(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.silent());
    try {
      return client.executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
