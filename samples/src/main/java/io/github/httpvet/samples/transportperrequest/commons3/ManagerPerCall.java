package io.github.httpvet.samples.transportperrequest.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** A client that is given another manager for each call finds no connection to use again. */
@Situation(rule = "HttpTransportPerRequest", client = "commons3")
public final class ManagerPerCall {

  private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());

  public ManagerPerCall() {
    client.getParams().setSoTimeout(2_000);
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public String newManagerEachTime(Peer peer) throws IOException {
    // BUG: HttpTransportPerRequest
    client.setHttpConnectionManager(new MultiThreadedHttpConnectionManager());
    GetMethod get = new GetMethod(peer.ok());
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String managerOfTheClient(Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.ok());
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
